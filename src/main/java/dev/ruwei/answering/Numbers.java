package dev.ruwei.answering;

import dev.ruwei.numbers.Quantities;
import dev.ruwei.numbers.Quantity;
import java.util.stream.Stream;

/// The numbers of a text that may be relied on.
final class Numbers {
  /// How passages mark what the copy has lost.
  private static final String LOST = "[…]";

  private Numbers() {}

  /// The quantities of a text, without those that the copy has lost a part of.
  static Stream<Quantity> in(String text) {
    return Quantities.in(text).stream().filter(quantity -> !damaged(text, quantity));
  }

  private static boolean damaged(String text, Quantity quantity) {
    return text.startsWith(LOST, quantity.span().start() - LOST.length())
        || text.startsWith(LOST, quantity.span().end())
        || quantity.span().cut(text).contains(LOST);
  }
}
