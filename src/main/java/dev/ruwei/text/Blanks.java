package dev.ruwei.text;

import java.util.Optional;

/// What stands between words.
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// A range without the blanks at its ends, or nothing where it has only those.
  static Optional<Span> trim(String text, int from, int to) {
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }
}
