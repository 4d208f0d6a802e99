package dev.ruwei.conversation;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.Optional;

/// Finds words whose last part is the same: 春茶 and 夏茶, "spring tea" and "summer tea".
final class Heads {
  private Heads() {}

  /// The place of as many characters, or words, as the other text has, with the same end.
  static Optional<Span> alike(String folded, String other) {
    return Characters.anyHan(other) ? alikeInHan(folded, other) : alikeInWords(folded, other);
  }

  private static Optional<Span> alikeInHan(String folded, String other) {
    var last = other.charAt(other.length() - 1);
    for (var at = folded.indexOf(last); at >= 0; at = folded.indexOf(last, at + 1)) {
      var start = at + 1 - other.length();
      if (start >= 0 && halfAlike(folded.substring(start, at + 1), other)) {
        return Optional.of(new Span(start, at + 1));
      }
    }
    return Optional.empty();
  }

  /// At least every other character is the same, but not all.
  private static boolean halfAlike(String one, String other) {
    var alike = 0;
    for (var i = 0; i < one.length(); i++) {
      if (!Character.isLetterOrDigit(one.charAt(i))) {
        return false;
      }
      alike += one.charAt(i) == other.charAt(i) ? 1 : 0;
    }
    return 2 * alike >= one.length() && alike < one.length();
  }

  private static Optional<Span> alikeInWords(String folded, String other) {
    var space = other.lastIndexOf(' ');
    var head = other.substring(space + 1);
    var at = folded.indexOf(" " + head);
    var end = at + 1 + head.length();
    if (space < 0
        || at <= 0
        || (end < folded.length() && Characters.isWordLetter(folded.charAt(end)))) {
      return Optional.empty();
    }
    var start = folded.lastIndexOf(' ', at - 1) + 1;
    return Optional.of(new Span(start, end));
  }
}
