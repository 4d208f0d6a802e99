package dev.ruwei.text;

/// Makes texts comparable character by character: traditional Han become simplified ones, letters
/// lower case, full-width ASCII half-width. The length never changes, so every offset stays true.
///
/// The pairs come from ICU's transliterator `Traditional-Simplified`, applied to single characters;
/// a test holds the table against it. Built beforehand because ICU takes a second to start.
public final class Folding {
  private static final int IDEOGRAPHIC_SPACE = 0x3000;
  private static final char[] FOLDED = new char[1 << 16];
  private static final java.util.BitSet ONLY_TRADITIONAL = new java.util.BitSet(1 << 16);

  static {
    for (var c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = simple((char) c);
    }
    var lines = Tables.lines(Folding.class, "traditional-simplified.txt");
    pairs(lines.get(0), true);
    pairs(lines.get(1), false);
  }

  private Folding() {}

  /// The folded form of one UTF-16 unit.
  public static char fold(char c) {
    return FOLDED[c];
  }

  /// The folded form of a text, of the same length.
  public static String fold(CharSequence text) {
    var folded = new char[text.length()];
    for (var i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[text.charAt(i)];
    }
    return new String(folded);
  }

  /// Whether a character is written in Traditional Chinese alone.
  public static boolean onlyTraditional(char c) {
    return ONLY_TRADITIONAL.get(c);
  }

  private static char simple(char c) {
    if (c == IDEOGRAPHIC_SPACE) {
      return ' ';
    }
    var half = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    return Character.isSurrogate(half) ? half : Character.toLowerCase(half);
  }

  private static void pairs(String line, boolean onlyTraditional) {
    for (var i = 0; i + 1 < line.length(); i += 2) {
      FOLDED[line.charAt(i)] = line.charAt(i + 1);
      ONLY_TRADITIONAL.set(line.charAt(i), onlyTraditional);
    }
  }
}
