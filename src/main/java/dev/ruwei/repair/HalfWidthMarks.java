package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.List;

/// Half-width marks between Han, where the text shows that all its marks were made half-width.
///
/// Chinese uses full-width marks (GB/T 15834-2011, 5.1). The habit: at least five half-width marks
/// between Han, and not one full-width of the same kinds in ten of them. Numbers, times, addresses
/// and lines of code stay, as only marks with Chinese on both sides are looked at. A blank behind
/// such a mark goes with it.
final class HalfWidthMarks {
  private static final String HALF = ",;:?!";
  private static final String FULL = "，；：？！";
  private static final int ENOUGH = 5;
  private static final int RATIO = 10;
  private final String text;
  private final CodeLines code;
  private final List<Edit> edits = new ArrayList<>();
  private int between;

  private HalfWidthMarks(String text) {
    this.text = text;
    this.code = CodeLines.of(text);
  }

  static List<Edit> find(String text) {
    return new HalfWidthMarks(text).edits();
  }

  private List<Edit> edits() {
    var full = 0;
    for (var i = 0; i < text.length(); i++) {
      full += FULL.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      look(i);
    }
    return between >= ENOUGH && full * RATIO <= between ? edits : List.of();
  }

  private void look(int at) {
    var c = text.charAt(at);
    if (c == '(') {
      bracket(at);
    } else if (HALF.indexOf(c) >= 0 && chinese(at) && !code.contains(at)) {
      between += han(at - 1) && han(at + 1) ? 1 : 0;
      edits.add(new Edit(at, behind(at), String.valueOf(FULL.charAt(HALF.indexOf(c)))));
    }
    if (c == ')' && closing == at) {
      edits.add(new Edit(at, at + 1, "）"));
    }
  }

  private int closing = -1;

  /// A bracket behind Han with Han in it, on one line.
  private void bracket(int at) {
    var end = at + 1;
    var inside = false;
    while (end < text.length() && end - at < 64 && "()\n".indexOf(text.charAt(end)) < 0) {
      inside |= Characters.isHan(text.charAt(end));
      end++;
    }
    if (inside
        && end < text.length()
        && text.charAt(end) == ')'
        && chineseBefore(at)
        && !code.contains(at)) {
      edits.add(new Edit(at, at + 1, "（"));
      closing = end;
    }
  }

  /// Chinese before it, and behind it Chinese, the end of the line, or a number or word that it is
  /// no part of; or a word or number before it and Chinese behind.
  private boolean chinese(int at) {
    var before = chineseBefore(at);
    var behind = behind(at);
    var atEnd =
        behind >= text.length() || text.charAt(behind) == '\n' || text.charAt(behind) == '\r';
    if (before) {
      return atEnd
          || han(behind)
          || Characters.anyLetterOrDigit(text.substring(behind, behind + 1));
    }
    return wordBefore(at) && (han(at + 1) || (atEnd && "!?;".indexOf(text.charAt(at)) >= 0));
  }

  /// A word or number of a line that has Han.
  private boolean wordBefore(int at) {
    return at > 0
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '%')
        && Characters.anyHan(text.substring(LineStart.near(text, at, 64), at));
  }

  private boolean chineseBefore(int at) {
    return han(at - 1);
  }

  private boolean han(int at) {
    return at >= 0
        && at < text.length()
        && (Characters.isHan(text.charAt(at))
            || Gbk.isMark(text.charAt(at))
            || text.charAt(at) == Damages.LOST);
  }

  private int behind(int at) {
    return at + 2 < text.length() && text.charAt(at + 1) == ' ' && han(at + 2) ? at + 2 : at + 1;
  }
}
