package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.List;

/// What readers do not see: control characters, escape sequences of terminals, zero-width
/// characters, bidi controls, soft hyphens, byte order marks inside, tags, lone surrogates.
///
/// Joiners (U+200C, U+200D), variation selectors and the tags of flags stay where they do
/// something: in emoji and in scripts that join (Unicode 17.0, 23.2 to 23.4). A blank that does not
/// break (U+00A0) becomes a usual one beside Han and blanks where a text has several, so that they
/// are a habit of its page; between Latin words and numbers it is typography and stays. Half of a
/// character is lost: U+FFFD.
final class Invisibles {
  private static final String HIDDEN =
      "\u00ad\u061c\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb";
  private static final int BLACK_FLAG = 0x1f3f4;
  private static final int CANCEL_TAG = 0xe007f;
  private static final int HABIT = 3;
  private final String text;
  private final boolean isHabit;
  private final List<Edit> edits = new ArrayList<>();
  private boolean flag;

  private Invisibles(String text) {
    this.text = text;
    this.isHabit = text.chars().filter(c -> c == '\u00a0').count() >= HABIT;
  }

  static List<Edit> find(String text) {
    return new Invisibles(text).edits();
  }

  private List<Edit> edits() {
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      var end = i + Character.charCount(c);
      if (c == '\u001b') {
        end = EscapeSequence.end(text, i);
        edits.add(new Edit(i, end, ""));
      } else {
        replace(c, i, end);
      }
      flag = c == BLACK_FLAG || (flag && tag(c) && c != CANCEL_TAG);
      i = end;
    }
    return edits;
  }

  private void replace(int c, int start, int end) {
    if (c == '\u00a0' ? plainBlank(start) : lineBreakOfOthers(c)) {
      edits.add(new Edit(start, end, " "));
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      edits.add(new Edit(start, end, String.valueOf(Damages.LOST)));
    } else if (hidden(c) || uselessJoiner(c, start)) {
      edits.add(new Edit(start, end, ""));
    }
  }

  private static boolean lineBreakOfOthers(int c) {
    return c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private boolean hidden(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
        || (c <= 0xffff && HIDDEN.indexOf(c) >= 0)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x206f)
        || (tag(c) && !flag)
        || (c & 0xfffe) == 0xfffe;
  }

  private static boolean tag(int c) {
    return c >= 0xe0000 && c <= CANCEL_TAG;
  }

  /// Between Han or ASCII a joiner joins nothing.
  private boolean uselessJoiner(int c, int at) {
    return (c == 0x200c || c == 0x200d) && plain(at - 1) && plain(at + 1);
  }

  private boolean plain(int at) {
    return at < 0
        || at >= text.length()
        || text.charAt(at) < 0x80
        || (Characters.isHan(text.charAt(at)) && !Character.isSurrogate(text.charAt(at)));
  }

  private boolean plainBlank(int at) {
    return isHabit && (chineseOrBlank(at - 1) || chineseOrBlank(at + 1));
  }

  private boolean chineseOrBlank(int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || Characters.isHan(text.charAt(at))
        || "，。、；：？！（）《》".indexOf(text.charAt(at)) >= 0;
  }
}
