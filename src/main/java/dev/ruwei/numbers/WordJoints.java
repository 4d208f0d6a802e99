package dev.ruwei.numbers;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Graphemes;

/// Places inside a word: between letters (other than Han and kana), digits and what connects them.

final class WordJoints {
  private static final String CONNECTORS = "'’-\u2010\u2011.&@_·";

  private WordJoints() {}

  /// Whether the place before `at` lies inside a word.
  static boolean joined(String text, int at) {
    var before = wordBefore(text, at);
    var after = wordAt(text, at);
    return (before && after)
        || (before && connects(text.charAt(at)) && wordAt(text, at + 1))
        || (after && connects(text.charAt(at - 1)) && wordBefore(text, at - 1));
  }

  private static boolean connects(char c) {
    return CONNECTORS.indexOf(c) >= 0;
  }

  private static boolean wordBefore(String text, int at) {
    return at > 0 && inWord(text.codePointBefore(at));
  }

  private static boolean wordAt(String text, int at) {
    return at < text.length() && inWord(text.codePointAt(at));
  }

  private static boolean inWord(int c) {
    return (Character.isLetterOrDigit(c) || Graphemes.extendsCluster(c))
        && !Character.isIdeographic(c)
        && !(c < 0x10000 && (Characters.isHan((char) c) || Characters.isKana((char) c)));
  }
}
