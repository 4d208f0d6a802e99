package dev.ruwei.telegram;

import dev.ruwei.text.Graphemes;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cuts a text into messages: at the end of a paragraph, a line or a sentence where it can, and
/// never inside a character. A mark that is cut goes on in the next message.
final class Splitter {
  /// Telegram's limit; whether it counts UTF-16 units or code points, these never exceed it.
  static final int LONGEST = 4_096;

  private static final int MOST_MARKS = 90;

  private Splitter() {}

  static List<Styled> messages(Styled whole) {
    return messages(whole, LONGEST);
  }

  static List<Styled> messages(Styled whole, int longest) {
    var pieces = new ArrayList<Styled>();
    var start = skipBlanks(whole.text(), 0);
    while (start < whole.text().length()) {
      var end = end(whole, start, longest);
      pieces.add(whole.cut(new Span(start, start + trimmed(whole.text(), start, end))));
      start = skipBlanks(whole.text(), end);
    }
    return pieces;
  }

  private static int end(Styled whole, int start, int longest) {
    var text = whole.text();
    var most = Math.min(limit(whole, start), start + longest);
    if (most >= text.length()) {
      return text.length();
    }
    for (var mark : List.of("\n\n", "\n")) {
      var at = text.lastIndexOf(mark, most - mark.length());
      if (at > start + longest / 4) {
        return at + mark.length();
      }
    }
    return sentence(text, start, most);
  }

  /// Where the marks become too many for one message.
  private static int limit(Styled whole, int start) {
    return whole.marks().stream()
        .filter(mark -> mark.range().end() > start)
        .skip(MOST_MARKS)
        .findFirst()
        .map(mark -> Math.max(mark.range().start(), start + 1))
        .orElse(whole.text().length());
  }

  private static int sentence(String text, int start, int most) {
    var ends = new TreeSet<Integer>();
    Sentences.of(text.substring(start, most)).forEach(span -> ends.add(start + span.end()));
    // What ends with the cut is cut, and no sentence.
    var last = ends.lower(most);
    return last == null ? character(text, start, most) : last;
  }

  private static int character(String text, int start, int most) {
    for (var at = most; at > start; at--) {
      if (!Graphemes.joined(text, at)) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  private static int skipBlanks(String text, int from) {
    var at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimmed(String text, int start, int end) {
    return text.substring(start, end).stripTrailing().length();
  }
}
