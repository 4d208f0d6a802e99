package dev.ruwei.answering;

import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import java.util.ArrayList;
import java.util.List;

/// Facts that an article tells twice: in its introduction and in the section they belong to.
final class Repetition {
  /// The section of what stands before the first heading, or is named so.
  private static final String INTRODUCTION = "intro";

  /// Without a number to compare, the section's piece must be nearly as good.
  private static final double NEARLY_AS_GOOD = 0.85;

  private Repetition() {}

  /// The evidence, with the section's piece first where the introduction's says the same.
  static List<Evidence> citedFromTheSection(List<Evidence> evidence) {
    if (evidence.isEmpty() || !introduces(evidence.getFirst())) {
      return evidence;
    }
    var first = evidence.getFirst();
    return evidence.stream()
        .filter(piece -> !introduces(piece) && saysTheSame(first, piece))
        .findFirst()
        .map(piece -> promoted(piece, evidence))
        .orElse(evidence);
  }

  static boolean introduces(Evidence piece) {
    return piece.passage().sectionId().equals(INTRODUCTION);
  }

  private static boolean saysTheSame(Evidence introduction, Evidence piece) {
    if (!introduction.passage().articleId().equals(piece.passage().articleId())) {
      return false;
    }
    var figures = figures(introduction);
    return figures.isEmpty()
        ? piece.score() >= NEARLY_AS_GOOD * introduction.score()
        : figures(piece).stream().anyMatch(one -> figures.stream().anyMatch(one::sameValue));
  }

  private static List<Quantity> figures(Evidence piece) {
    return Numbers.in(piece.core().cut(piece.passage().text()))
        .filter(quantity -> quantity.unit().kind() != Unit.Kind.YEAR)
        .toList();
  }

  private static List<Evidence> promoted(Evidence piece, List<Evidence> evidence) {
    var order = new ArrayList<>(evidence);
    order.remove(piece);
    order.addFirst(piece);
    return order;
  }
}
