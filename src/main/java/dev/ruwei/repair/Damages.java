package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.List;

/// The places of a text that are lost.
final class Damages {
  static final char LOST = '\ufffd';
  private static final int CONTEXT = 12;

  private Damages() {}

  /// Runs of U+FFFD become one: how many characters were lost there is not known.
  static List<Edit> joinRuns(String text) {
    var edits = new ArrayList<Edit>();
    var start = text.indexOf(LOST);
    while (start >= 0) {
      var end = start + 1;
      while (end < text.length() && text.charAt(end) == LOST) {
        end++;
      }
      if (end - start > 1) {
        edits.add(new Edit(start, end, String.valueOf(LOST)));
      }
      start = text.indexOf(LOST, end);
    }
    return edits;
  }

  static List<Damage> of(String text) {
    var damages = new ArrayList<Damage>();
    var line = 1;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == LOST) {
        damages.add(new Damage(line, i, i + 1, context(text, i)));
      }
      line += c == '\n' ? 1 : 0;
    }
    return damages;
  }

  private static String context(String text, int at) {
    var from = at;
    while (from > 0 && at - from < CONTEXT && text.charAt(from - 1) != '\n') {
      from--;
    }
    var to = at + 1;
    while (to < text.length() && to - at <= CONTEXT && text.charAt(to) != '\n') {
      to++;
    }
    return text.substring(whole(text, from), whole(text, to));
  }

  /// Not between the halves of a character.
  private static int whole(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
