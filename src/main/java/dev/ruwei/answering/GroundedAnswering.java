package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.PassageSearch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers from the passages of a library, and shows nothing that does not pass the gate.
final class GroundedAnswering implements Answering {
  private static final Logger LOG = LoggerFactory.getLogger(GroundedAnswering.class);
  private static final int RELATED = 3;
  private static final double NEARLY_AS_GOOD = 0.6;

  private final Library library;
  private final Investigation investigation;
  private final Overviews overviews;
  private final TemplateComposer composer;
  private final Grounding grounding;
  private final Frames frames;
  private final Suggestions suggestions;

  GroundedAnswering(Library library, PassageSearch search, Frames frames) {
    this.library = library;
    var readings = new Readings();
    this.investigation = new Investigation(library, search, readings);
    this.overviews = new Overviews(library);
    this.composer = new TemplateComposer(frames, library);
    this.grounding = new Grounding(library, readings);
    this.frames = frames;
    this.suggestions = new Suggestions(library, this::answer);
  }

  @Override
  public Answer answer(Question question) {
    return answer(question, Context.none(question));
  }

  @Override
  public Answer withSuggestions(Answer answer) {
    return answer.suggesting(suggestions.near(answer));
  }

  @Override
  public Answer answer(Question typed, Context around) {
    var question = inHan(typed);
    var context = around.reading(investigation.inHan(around.interpretedAs()));
    var asked = new Asked(typed.text(), context.interpretedAs(), question.answerLanguage());
    return context
        .evidence()
        .map(evidence -> chosen(evidence, asked))
        .orElseGet(() -> answer(context.meant(question), asked, context));
  }

  /// Who types pinyin is answered in Chinese.
  private Question inHan(Question typed) {
    return typed.as(investigation.inHan(typed.text()));
  }

  private Answer answer(Question question, Asked asked, Context context) {
    return SmallTalk.of(question.text())
        .map(kind -> fixed(asked, kind))
        .or(() -> overview(question, asked))
        .or(() -> inParts(question, asked, context))
        .orElseGet(() -> inOne(question, asked, context));
  }

  /// What a conversation chose to show, or that there is nothing.
  private Answer chosen(List<Evidence> evidence, Asked asked) {
    var language = asked.language();
    return Optional.of(evidence)
        .filter(pieces -> !pieces.isEmpty())
        .flatMap(pieces -> passed(composer.compose(pieces, Sought.OTHER, List.of(), language)))
        .map(composition -> answered(asked, composition, 1))
        .orElseGet(() -> nothing(asked));
  }

  private Answer nothing(Asked asked) {
    var reply = composer.refuse(List.of(), false, asked.language()).reply();
    return new Answer.NotFound(asked, reply, List.of(), List.of(), List.of(), 0);
  }

  private Answer fixed(Asked asked, SmallTalk.Kind kind) {
    var text = kind.reply().apply(frames).in(asked.language());
    var draft = Draft.fixed(Sentence.Kind.FIXED, text);
    var reply = new Composition(List.of(draft), List.of(), false).reply();
    return kind.helps()
        ? new Answer.Help(asked, reply, List.of())
        : new Answer.NotFound(asked, reply, List.of(), List.of(), List.of(), 0);
  }

  private Optional<Answer> overview(Question question, Asked asked) {
    var points = overviews.of(question);
    return points.isEmpty()
        ? Optional.empty()
        : passed(composer.list(points, asked.language()))
            .map(composition -> answered(asked, composition, 1));
  }

  /// Empty where the question asks one thing, or where not all of its clauses find an answer but
  /// the whole does.
  private Optional<Answer> inParts(Question question, Asked asked, Context context) {
    var evidence = new ArrayList<Evidence>();
    var missing = new ArrayList<Missing>();
    var confidence = 1.0;
    var parts = Parts.of(question.text(), library.lexicon());
    for (var part : parts) {
      var findings = investigation.of(part.asked(question), context);
      var confidenceOfPart = Judgement.confidence(findings);
      if (Judgement.answers(confidenceOfPart)) {
        ofItsOwn(findings, evidence).ifPresent(evidence::add);
        confidence = Math.min(confidence, confidenceOfPart);
      } else {
        missing.add(new Missing(Judgement.echo(part.label()), Missing.Kind.PART));
      }
    }
    if (evidence.isEmpty()
        || (!missing.isEmpty()
            && !parts.getFirst().bySubject()
            && Judgement.answers(Judgement.confidence(investigation.of(question, context))))) {
      return Optional.empty();
    }
    var sure = confidence;
    return passed(composer.compose(evidence, Sought.OTHER, missing, asked.language()))
        .map(composition -> answeredOrPartial(asked, composition, missing, sure));
  }

  /// The best piece for a part of a question that no other part is answered with; empty where there
  /// is none nearly as good, and the other part's piece says both.
  private static Optional<Evidence> ofItsOwn(Findings findings, List<Evidence> others) {
    var pieces = Repetition.citedFromTheSection(findings.evidence());
    var enough = NEARLY_AS_GOOD * pieces.getFirst().score();
    return pieces.stream()
        .filter(piece -> piece.score() >= enough)
        .filter(piece -> others.stream().noneMatch(piece::saysAs))
        .findFirst();
  }

  private Answer inOne(Question question, Asked asked, Context context) {
    var findings = investigation.of(question, context);
    var confidence = Judgement.confidence(findings);
    if (!Judgement.answers(confidence)) {
      return refused(asked, findings, confidence);
    }
    var chosen = Continuation.of(Selection.of(findings), library);
    var told = Disagreement.in(findings, chosen, library);
    return passed(composer.compose(told.evidence(), findings.sought(), List.of(), asked.language()))
        .map(composition -> answered(asked, composition, told.conflicts(), confidence))
        .orElseGet(() -> refused(asked, findings, confidence));
  }

  private Optional<Composition> passed(Composition composition) {
    var violations = grounding.violations(composition);
    if (!violations.isEmpty()) {
      LOG.error("An answer did not pass the gate and is not shown: {}", violations);
      return Optional.empty();
    }
    return Optional.of(composition);
  }

  private static Answer answered(Asked asked, Composition composition, double confidence) {
    return answeredOrPartial(asked, composition, List.of(), confidence);
  }

  private static Answer answered(
      Asked asked, Composition composition, List<Conflict> conflicts, double confidence) {
    return new Answer.Answered(
        asked,
        composition.reply(),
        composition.citations(),
        conflicts,
        List.of(),
        Composer.TEMPLATE,
        confidence);
  }

  private static Answer answeredOrPartial(
      Asked asked, Composition composition, List<Missing> missing, double confidence) {
    var reply = composition.reply();
    var citations = composition.citations();
    return missing.isEmpty()
        ? new Answer.Answered(
            asked, reply, citations, List.of(), List.of(), Composer.TEMPLATE, confidence)
        : new Answer.Partial(
            asked, reply, citations, missing, List.of(), List.of(), Composer.TEMPLATE, confidence);
  }

  /// The best piece of each of the best passages.
  private static Stream<Evidence> nearest(List<Evidence> evidence) {
    var passages = new LinkedHashMap<Passage, Evidence>();
    evidence.forEach(piece -> passages.putIfAbsent(piece.passage(), piece));
    return passages.values().stream().limit(RELATED);
  }

  private Answer refused(Asked asked, Findings findings, double confidence) {
    var related = nearest(findings.evidence()).map(composer::citation).toList();
    var missing = Judgement.missing(findings);
    var reply = composer.refuse(missing, !related.isEmpty(), asked.language()).reply();
    return new Answer.NotFound(asked, reply, missing, related, List.of(), confidence);
  }
}
