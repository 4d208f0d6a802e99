package dev.ruwei.answering;

import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Folding;
import java.util.List;

/// What was found for a question, before it is decided whether that answers it.
///
/// @param question folded
/// @param evidence the best first
/// @param anotherTopic whether the best evidence speaks of another topic than the question
/// @param gaps what the best evidence's passage does not speak of
record Findings(
    String question,
    Sought sought,
    Retrieved retrieved,
    List<Evidence> evidence,
    List<Gap> gaps,
    boolean anotherTopic) {
  /// The score of the best passage.
  double best() {
    return retrieved.hits().isEmpty() ? 0 : retrieved.hits().getFirst().score();
  }

  /// How far the best passage stands above the second, relative to its score.
  double margin() {
    var scores = retrieved.hits().stream().mapToDouble(Hit::score).limit(2).toArray();
    return scores.length == 0 || scores[0] <= 0
        ? 0
        : scores.length == 1 ? 1 : (scores[0] - scores[1]) / scores[0];
  }

  /// Whether the best evidence holds the kind of thing that is sought, where that can be told.
  boolean holdsWhatIsSought() {
    return EvidenceKinds.cannotTell(sought) || worthOf(evidence.getFirst()) > 0;
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

  /// Whether the best evidence speaks of other years or periods than the question; who asks for a
  /// time is told another one.
  boolean speaksOfAnotherTime() {
    if (sought == Sought.DATE) {
      return false;
    }
    var best = evidence.getFirst();
    return Times.disagree(question, Folding.fold(best.core().cut(best.passage().text())));
  }

  /// The share of the question's weight, in single atoms or in pairs, that the best quote has.
  double covered(boolean pair) {
    var best = evidence.getFirst();
    var terms = retrieved.termsFor(best.passage());
    var strengths = terms.strengths(terms.in(best.quote().cut(best.passage().text())));
    var sum = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      var gram = terms.grams().get(i);
      sum += gram.pair() == pair ? gram.weight() * strengths[i] : 0;
    }
    return sum == 0 ? 0 : sum / terms.total(pair);
  }

  private double worthOf(Evidence piece) {
    var core = Folding.fold(piece.core().cut(piece.passage().text()));
    return EvidenceKinds.worth(sought, core, question);
  }

  /// The share of the question that the evidence lacks and that stands in no passage.
  double nowhere() {
    return gaps.stream().filter(Gap::nowhere).mapToDouble(Gap::share).sum();
  }

  /// The share of the question that the evidence lacks although other passages have it.
  double elsewhere() {
    return gaps.stream().filter(gap -> !gap.nowhere()).mapToDouble(Gap::share).sum();
  }
}
