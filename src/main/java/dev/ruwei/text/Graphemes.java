package dev.ruwei.text;

/// The rules of Unicode's UAX 29 for grapheme clusters, as far as they look at two neighbours.
/// Those within scripts that have no blanks between letters are left to [WordJoints].
public final class Graphemes {
  private static final int JOINER = 0x200d;

  private Graphemes() {}

  /// Whether the place before `at` lies inside a cluster.
  public static boolean joined(String text, int at) {
    if (plain(text.charAt(at - 1)) && plain(text.charAt(at))) {
      return false;
    }
    if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
      return true;
    }
    var before = text.codePointBefore(at);
    var after = text.codePointAt(at);
    return (before == '\r' && after == '\n')
        || (!Character.isISOControl(before) && extendsCluster(after))
        || (before == JOINER && Character.isExtendedPictographic(after))
        || prepends(before)
        || (isFlagLetter(before) && isFlagLetter(after) && oddFlagLetters(text, at));
  }

  private static boolean plain(char c) {
    return (c >= ' ' && c < '\u0300') || (c >= '\u2e80' && c <= '\ud7ff' && !extendsCluster(c));
  }

  /// Whether a code point belongs to the cluster before it.
  public static boolean extendsCluster(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default ->
          c == JOINER
              || c == 0x200c
              || (c >= 0x1f3fb && c <= 0x1f3ff)
              || (c >= 0xe0020 && c <= 0xe007f)
              || (c >= 0xff9e && c <= 0xff9f);
    };
  }

  /// Arabic and related signs that stand over the digits behind them.
  private static boolean prepends(int c) {
    return (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f || c == 0x8e2;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  /// Flags are pairs, counted from the first letter of a run.
  private static boolean oddFlagLetters(String text, int at) {
    var from = at;
    while (from > 0 && isFlagLetter(text.codePointBefore(from))) {
      from -= 2;
    }
    return (at - from) / 2 % 2 == 1;
  }
}
