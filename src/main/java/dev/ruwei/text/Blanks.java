package dev.ruwei.text;

import java.util.Optional;

/// What stands between words.
public final class Blanks {
  private Blanks() {}

  /// Whether a UTF-16 unit is a blank of any script.
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// A range without the blanks at its ends, or nothing where it has only those.
  public static Optional<Span> trim(String text, int from, int to) {
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }
}
