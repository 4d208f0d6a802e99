package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the evidence for a question and what it leaves open.
final class Investigation {
  private static final int PASSAGES = 10;

  private final Library library;
  private final PassageSearch search;
  private final Topics topics;
  private final Readings readings;
  private final Corpus corpus;

  Investigation(Library library, PassageSearch search, Readings readings) {
    this.library = library;
    this.readings = readings;
    this.search = search;
    this.topics = new Topics(library);
    this.corpus = Corpus.of(library);
  }

  /// A question in toneless pinyin as it reads in Han characters, where it fits the limit of a
  /// question.
  String inHan(String question) {
    var read = search.inHan(question);
    return read.length() > Question.LIMIT ? question : read;
  }

  Findings of(Question question, Context context) {
    var wanted = Wanted.by(question.text());
    var retrieved =
        context.ranked(search.search(question.text(), null, question.articleId(), PASSAGES));
    var evidence = EvidenceSelector.select(wanted, retrieved, library, readings, corpus);
    return evidence.isEmpty()
        ? nothing(wanted, retrieved)
        : of(question, wanted, retrieved, evidence);
  }

  private Findings nothing(Wanted wanted, Retrieved retrieved) {
    return new Findings(
        wanted,
        retrieved,
        List.of(),
        Optional.empty(),
        new Setting("", ""),
        List.of(),
        List.of(),
        0,
        false,
        0,
        corpus);
  }

  private Findings of(
      Question question, Wanted wanted, Retrieved retrieved, List<Evidence> evidence) {
    var best = evidence.getFirst();
    var terms = retrieved.termsFor(best.passage());
    var testimony = Testimony.of(best, wanted, terms, readings);
    var setting = Setting.of(best.passage(), wanted.sought(), library);
    var gaps = gaps(testimony, best.passage(), setting);
    return new Findings(
        wanted,
        retrieved,
        evidence,
        Optional.of(testimony),
        setting,
        ContentWord.of(
            wanted.question(),
            gaps.segments(),
            terms,
            best.passage().text(),
            testimony.quote().text(),
            setting.titles()),
        gaps.all().stream().map(gap -> own(gap, terms, question.text())).toList(),
        gaps.stray(),
        topics.another(
            question.text(), testimony.core().folded(), library.sectionOf(best.passage())),
        margin(wanted, retrieved.hits(), best),
        corpus);
  }

  private double margin(Wanted wanted, List<Hit> hits, Evidence best) {
    var first = hits.getFirst();
    if (first.score() <= 0) {
      return 0;
    }
    var statesTheSame = Repetition.of(best, wanted);
    return hits.stream()
        .skip(1)
        .filter(hit -> !tellsAgain(hit.passage(), first.passage(), best, statesTheSame))
        .mapToDouble(hit -> (first.score() - hit.score()) / first.score())
        .findFirst()
        .orElse(1);
  }

  /// Whether a passage below the first states the fact of the evidence: another one does, and the
  /// evidence's own does where the first does too.
  private boolean tellsAgain(
      Passage passage, Passage first, Evidence best, Predicate<Reading> statesTheSame) {
    var said = passage.equals(best.passage()) ? first : passage;
    return !said.equals(best.passage()) && statesTheSame.test(readings.of(said));
  }

  /// What a passage, read in its context, leaves open.
  private Gaps gaps(Testimony testimony, Passage passage, Setting setting) {
    return Gaps.of(
        testimony.wanted().sought(),
        testimony.terms(),
        library.lexicon(),
        passage.text() + "\n" + setting.titles(),
        testimony.implied(),
        words -> search.articleSpeaksOf(words, passage));
  }

  /// A gap in the script and language of who asks. What no passage has in translation may stand in
  /// passages as it was asked.
  private Gap own(Gap gap, QuestionTerms terms, String question) {
    var at = Folding.fold(question).indexOf(gap.text());
    if (at >= 0) {
      return gap.as(question.substring(at, at + gap.text().length()));
    }
    var words = terms.translatedFrom(gap.span());
    return gap.nowhere() && search.anySpeaksOf(words) ? gap.as(words).elsewhere() : gap.as(words);
  }
}
