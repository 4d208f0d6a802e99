package dev.ruwei.knowledge;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The one string of a passage, and where the copy has lost something.
///
/// Damage is written `[…]{.damaged}` in a file. While Markdown is read a noncharacter stands for
/// it, because brackets could become links.
record PassageText(String text, List<Span> damaged) {
  private static final char DAMAGE = '\ufdd0';
  private static final Pattern MARK = Pattern.compile("\\[(?:…+|\\.\\.\\.)]\\{\\.damaged}");
  private static final String SHOWN = "[…]";
  private static final String EITHER_WIDTH = "“”‘’…—·";

  PassageText {
    damaged = List.copyOf(damaged);
  }

  /// Puts the noncharacter where damage is marked.
  static String hideDamage(String source) {
    return MARK.matcher(source.replace(String.valueOf(DAMAGE), "")).replaceAll("" + DAMAGE);
  }

  /// The passage text of lines whose markup is gone and whose damage is hidden.
  static PassageText of(String lines) {
    var joined = joinLines(Cleaning.clean(lines));
    var text = new StringBuilder(joined.length());
    var damaged = new ArrayList<Span>();
    for (var i = 0; i < joined.length(); i++) {
      if (joined.charAt(i) == DAMAGE) {
        damaged.add(new Span(text.length(), text.length() + SHOWN.length()));
        text.append(SHOWN);
      } else {
        text.append(joined.charAt(i));
      }
    }
    return new PassageText(text.toString(), damaged);
  }

  /// The end of this text from an offset on, with the damage that lies there.
  PassageText from(int offset) {
    return new PassageText(
        text.substring(offset),
        damaged.stream()
            .filter(span -> span.start() >= offset)
            .map(span -> new Span(span.start() - offset, span.end() - offset))
            .toList());
  }

  private static String joinLines(String lines) {
    var joined = new StringBuilder(lines.length());
    var pending = Gap.NONE;
    for (var i = 0; i < lines.length(); i++) {
      var c = lines.charAt(i);
      if (c == '\n') {
        pending = Gap.LINE;
      } else if (blank(c)) {
        pending = pending == Gap.NONE ? Gap.BLANK : pending;
      } else {
        if (!joined.isEmpty() && pending.shown(joined.charAt(joined.length() - 1), c)) {
          joined.append(' ');
        }
        joined.append(c);
        pending = Gap.NONE;
      }
    }
    return joined.toString();
  }

  private enum Gap {
    NONE,
    BLANK,
    LINE;

    boolean shown(char before, char after) {
      return this == BLANK || (this == LINE && !adjoin(before, after));
    }
  }

  /// Chinese sets no blank between lines.
  private static boolean adjoin(char before, char after) {
    if (wide(before) && wide(after)) {
      return true;
    }
    return fullStop(before)
        || fullStop(after)
        || (wide(before) && EITHER_WIDTH.indexOf(after) >= 0)
        || (wide(after) && EITHER_WIDTH.indexOf(before) >= 0);
  }

  private static boolean wide(char c) {
    return Characters.isHan(c) || Characters.isKana(c) || Character.isLowSurrogate(c);
  }

  /// Punctuation that brings its own space.
  private static boolean fullStop(char c) {
    return (c >= '\u3001' && c <= '\u303f' && c != '\u3007')
        || (c >= '\uff01' && c <= '\uff0f')
        || (c >= '\uff1a' && c <= '\uff20')
        || (c >= '\uff3b' && c <= '\uff40')
        || (c >= '\uff5b' && c <= '\uff65');
  }

  private static boolean blank(char c) {
    return c == '\t' || Character.isSpaceChar(c);
  }
}
