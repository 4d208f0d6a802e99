package dev.ruwei.answering;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What was found for a question, before it is decided whether that answers it.
///
/// @param evidence the best first
/// @param testimony what the best evidence tells; none where there is no evidence
/// @param setting what the best evidence's passage is read with
/// @param words those of the question that carry content, and how the best evidence meets them
/// @param gaps what the best evidence's passage does not speak of
/// @param stray the share of the question in single characters that it has not, from 0 to 1
/// @param anotherTopic whether the best evidence speaks of another topic than the question
/// @param margin how far the best passage stands above the next one that does not state the same
///   fact, relative to its score: a fact told twice is not doubtful
/// @param corpus what was searched
record Findings(
    Wanted wanted,
    Retrieved retrieved,
    List<Evidence> evidence,
    Optional<Testimony> testimony,
    Setting setting,
    List<ContentWord> words,
    List<Gap> gaps,
    double stray,
    boolean anotherTopic,
    double margin,
    Corpus corpus) {
  private static final double ALIKE = 0.03;

  /// Of evidence, by an answer.
  private static final int MOST_CITED = 3;

  /// The score of the best passage.
  double best() {
    return retrieved.hits().isEmpty() ? 0 : retrieved.hits().getFirst().score();
  }

  /// Whether the best two passages are as good as each other.
  boolean firstTwoAlike() {
    var scores = retrieved.hits().stream().limit(2).mapToDouble(Hit::score).toArray();
    return scores.length == 2 && scores[0] - scores[1] < ALIKE * scores[0];
  }

  /// Whether a passage that was found has a text as it is.
  boolean mention(String text) {
    var folded = Folding.fold(text);
    return retrieved.hits().stream()
        .anyMatch(hit -> Folding.fold(hit.passage().text()).contains(folded));
  }

  /// Whether the evidence speaks of somebody or something else than the question asks about.
  boolean speaksOfAnother() {
    return anotherTopic || gaps.stream().anyMatch(Gap::name);
  }

  /// Whether fewer things are named than are asked for by name, in the best quote and in those
  /// beside it that an answer may cite.
  boolean namesTooFew() {
    var best = evidence.getFirst().passage();
    return evidence.stream()
        .limit(MOST_CITED)
        .filter(piece -> isNear(piece.passage(), best))
        .allMatch(
            piece ->
                Enumerated.isMissed(
                    wanted.question(), Folding.fold(piece.quote().cut(piece.passage().text()))));
  }

  private static boolean isNear(Passage one, Passage other) {
    return one.articleId().equals(other.articleId())
        && one.sectionId().equals(other.sectionId())
        && Math.abs(one.position() - other.position()) <= 2;
  }

  /// Whether the question compares with something of which the evidence says no word.
  boolean saysNothingOfTheOther() {
    return Compared.isMissing(terms().text(), words);
  }

  /// Whether the evidence lacks what a yes/no question wants to know of its subject: what comes
  /// last in it.
  boolean lacksThePredicate() {
    return sought() == Sought.YES_NO
        && Segment.of(terms().text()).stream()
            .filter(segment -> !segment.light())
            .reduce((_, last) -> last)
            .filter(last -> gaps.stream().anyMatch(gap -> gap.span().contains(last.span())))
            .isPresent();
  }

  /// The share of the question in gaps that are written like names: Latin letters or digits in a
  /// Chinese question, a capital in another.
  double namesMissing() {
    return gaps.stream().filter(this::isWrittenLikeAName).mapToDouble(Gap::share).sum();
  }

  private boolean isWrittenLikeAName(Gap gap) {
    return Characters.anyHan(wanted.question())
        ? gap.text().codePoints().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c))
        : gap.span().start() > 0
            && !gap.text().isEmpty()
            && Character.isUpperCase(gap.text().codePointAt(0));
  }

  /// Whether the best evidence is in another language than the question, and other passages are in
  /// its own.
  boolean foreign() {
    return !terms().translations().isEmpty() && !retrieved.onlyTranslated();
  }

  /// The score of the best evidence, comparable with that of other questions.
  double evidenceScore() {
    return evidence.getFirst().score();
  }

  /// The share of the question, from 0 to 1, that the best passage lacks and its titles have.
  double coveredByTitles() {
    return coveredBeside(setting.titles(), text());
  }

  /// The share of the question, from 0 to 1, that neither the best passage nor its titles have, but
  /// the passage before it.
  double coveredBefore() {
    return coveredBeside(setting.before(), text() + "\n" + setting.titles());
  }

  /// What one text has and another has not, as it is asked for.
  private double coveredBeside(String text, String other) {
    var terms = terms();
    var there = terms.strengths(terms.in(text));
    var here = terms.strengths(terms.in(other));
    for (var i = 0; i < there.length; i++) {
      there[i] = here[i] > QuestionTerms.HOMOPHONE ? 0 : there[i] > QuestionTerms.HOMOPHONE ? 1 : 0;
    }
    return terms.share(there);
  }

  private String text() {
    return evidence.getFirst().passage().text();
  }

  private QuestionTerms terms() {
    return retrieved.termsFor(evidence.getFirst().passage());
  }

  Sought sought() {
    return wanted.sought();
  }

  /// What the best evidence tells; there must be evidence.
  Testimony told() {
    return testimony.orElseThrow();
  }

  /// The years that are asked for where the evidence speaks of others.
  List<Missing> yearsOfAnotherTime() {
    return evidence.isEmpty() || !told().speaksOfAnotherTime()
        ? List.of()
        : wanted.times().years().stream()
            .map(year -> new Missing(year.toPlainString(), Missing.Kind.YEAR))
            .limit(1)
            .toList();
  }

  /// What some gaps are together.
  Gap.Sum gaps(Predicate<Gap> which) {
    return Gap.Sum.of(gaps.stream().filter(which).toList());
  }
}
