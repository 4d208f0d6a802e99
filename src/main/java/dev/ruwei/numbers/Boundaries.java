package dev.ruwei.numbers;

import dev.ruwei.text.Graphemes;
import dev.ruwei.text.Span;
import java.util.Objects;

/// Where a text may be cut without changing what is read: not inside a number, a word or a
/// character.
public final class Boundaries {
  private Boundaries() {}

  /// The smallest range that holds `span` and neither starts nor ends inside a number (with its
  /// multiplier, percent or currency sign), a word of an alphabetic script, or a character as
  /// readers see it (grapheme cluster).
  ///
  /// The time is linear in what is added.
  ///
  /// @throws IndexOutOfBoundsException when the span ends behind the text
  public static Span outward(String text, Span span) {
    Objects.checkFromToIndex(span.start(), span.end(), text.length());
    var start = span.start();
    while (joined(text, start)) {
      start--;
    }
    var end = span.end();
    while (joined(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean joined(String text, int at) {
    return at > 0
        && at < text.length()
        && (Graphemes.joined(text, at)
            || WordJoints.joined(text, at)
            || NumberJoints.joined(text, at));
  }
}
