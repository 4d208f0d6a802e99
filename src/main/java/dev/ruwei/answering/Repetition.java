package dev.ruwei.answering;

import dev.ruwei.knowledge.Section;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Facts that an article tells twice: in its introduction and in the section they belong to.
final class Repetition {
  /// The section of what stands before the first heading, or is named so.
  private static final String INTRODUCTION = "intro";

  /// Without a number to compare, the section's piece must be nearly as good.
  private static final double NEARLY_AS_GOOD = 0.85;

  /// The share of a sentence's pairs that another text has, if it says the same.
  private static final double SAME_WORDS = 0.6;

  /// The share of a sentence's pairs that the same fact has in other words.
  private static final double SOME_WORDS = 0.3;

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

  /// What tells whether another passage states the same fact as a piece of evidence: a figure that
  /// is not the question's, or nearly all of its words.
  static Predicate<Reading> of(Evidence piece, Wanted wanted) {
    var figures =
        figures(piece).stream()
            .filter(one -> wanted.stated().stream().noneMatch(one::sameValue))
            .toList();
    return figures.isEmpty()
        ? other -> Overlap.of(said(piece), other.units()) >= SAME_WORDS
        : other ->
            other.numbers().stream().anyMatch(one -> figures.stream().anyMatch(one::sameValue));
  }

  static boolean introduces(Evidence piece) {
    return piece.passage().sectionId().equals(INTRODUCTION);
  }

  static boolean introduces(Section section) {
    return section.id().equals(INTRODUCTION);
  }

  private static boolean saysTheSame(Evidence introduction, Evidence piece) {
    if (!introduction.passage().articleId().equals(piece.passage().articleId())) {
      return false;
    }
    var figures = figures(introduction);
    return figures.isEmpty()
        ? piece.score() >= NEARLY_AS_GOOD * introduction.score() && shareWords(introduction, piece)
        : figures(piece).stream().anyMatch(one -> figures.stream().anyMatch(one::sameValue));
  }

  private static boolean shareWords(Evidence one, Evidence other) {
    return Overlap.of(said(one), said(other)) >= SOME_WORDS;
  }

  private static String said(Evidence piece) {
    return piece.core().cut(piece.passage().text());
  }

  private static List<Quantity> figures(Evidence piece) {
    return Numbers.in(said(piece))
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
