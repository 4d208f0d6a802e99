package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.model.Briefing;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.Optional;

/// Has a language model put an answer into words that the templates have found already.
///
/// Whether there is an answer, what is missing and what proves it is decided before the model is
/// asked. What it says replaces the templates' sentences only where it passes the gate; when
/// nothing of it does, they stand.
final class PhrasedAnswering implements Answering {
  private static final int PASSAGES = 6;

  private final Answering templates;
  private final Library library;
  private final PassageSearch search;
  private final Grounding grounding;
  private final Translations translations;

  PhrasedAnswering(Answering templates, Library library, PassageSearch search) {
    this.templates = templates;
    this.library = library;
    this.search = search;
    this.grounding = new Grounding(library, new Readings());
    this.translations = new Translations(templates, library);
  }

  @Override
  public Answer answer(Question question) {
    return templates.answer(question);
  }

  @Override
  public Answer answer(Question question, Context context) {
    return templates.answer(question, context);
  }

  @Override
  public Answer answer(Question question, Hearing hearing) {
    return answer(question, Context.none(question), hearing);
  }

  @Override
  public Answer answer(Question question, Context context, Hearing hearing) {
    var answer = templates.answer(question, context);
    if (context.evidence().isPresent()) {
      return answer;
    }
    return translations
        .of(answer, question, context, hearing.inquiry())
        .map(found -> phrased(found.answer(), found.meant(), question, hearing))
        .orElseGet(() -> phrased(answer, answer.asked().interpretedAs(), question, hearing));
  }

  @Override
  public Answer withSuggestions(Answer answer) {
    return templates.withSuggestions(answer);
  }

  private Answer phrased(Answer answer, String meant, Question question, Hearing hearing) {
    return switch (answer) {
      // A model may leave one side out.
      case Answer.Answered found when !found.conflicts().isEmpty() -> found;
      case Answer.Answered found ->
          composed(found, meant, question, hearing)
              .<Answer>map(one -> found.phrased(one.reply(), one.citations()))
              .orElse(found);
      case Answer.Partial found ->
          composed(found, meant, question, hearing)
              .<Answer>map(one -> found.phrased(withMissing(one, found).reply(), one.citations()))
              .orElse(found);
      case Answer.NotFound _, Answer.Help _ -> answer;
    };
  }

  private Optional<Composition> composed(
      Answer answer, String meant, Question question, Hearing hearing) {
    var found = search.search(meant, null, question.articleId(), PASSAGES);
    var evidences = Evidences.of(meant, answer, found);
    var phrasing = new Phrasing(evidences, library, grounding, hearing.listener());
    var texts = evidences.passages().stream().map(Passage::text).toList();
    var language = language(answer, evidences);
    hearing
        .inquiry()
        .phrase(new Briefing(meant, hearing.before(), texts, language), phrasing::take);
    return phrasing.done();
  }

  /// The language of the evidence, in the script of who asks.
  private static Language language(Answer answer, Evidences evidences) {
    var asked = answer.asked().language();
    var written = evidences.passage(1).language();
    return asked.chinese() == written.chinese() ? asked : written;
  }

  /// What is missing is said by the templates, behind what is there.
  private static Composition withMissing(Composition composition, Answer answer) {
    var drafts = new ArrayList<>(composition.drafts());
    for (var sentence : answer.reply().sentences()) {
      if (sentence.kind() == Sentence.Kind.MISSING) {
        drafts.add(Draft.fixed(Sentence.Kind.MISSING, sentence.range().cut(answer.reply().text())));
      }
    }
    return new Composition(drafts, composition.citations(), false);
  }
}
