package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Single characters of the other script in a text that is all but wholly traditional, or
/// simplified.
///
/// A stray is converted only where its counterpart is the only one, and the text itself writes the
/// counterpart beside the same neighbour elsewhere: so names, quoted characters and Japanese stay.
/// A text with more than one stray in fifty characters of either script is mixed on purpose.
/// Simplified are here the characters of GB 2312-80 that Big5 does not have.
final class MixedScripts {
  private static final int ENOUGH = 50;
  private static final int RATIO = 50;
  private static final int NEAR = 6;
  private static final Map<Character, Character> TRADITIONAL = new HashMap<>();
  private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

  static {
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    var several = new ArrayList<Character>();
    for (var c = '\u4e00'; c <= '\u9fff'; c++) {
      var simplified = Folding.fold(c);
      var pair = Folding.onlyTraditional(c) && big5.canEncode(c) && !big5.canEncode(simplified);
      if (pair && TRADITIONAL.put(simplified, c) != null) {
        several.add(simplified);
      }
    }
    several.forEach(TRADITIONAL::remove);
    TRADITIONAL.forEach((simplified, traditional) -> SIMPLIFIED.put(traditional, simplified));
  }

  private MixedScripts() {}

  static List<Edit> find(String text) {
    var traditional = 0;
    var simplified = 0;
    for (var i = 0; i < text.length(); i++) {
      traditional += Folding.onlyTraditional(text.charAt(i)) ? 1 : 0;
      simplified += TRADITIONAL.containsKey(text.charAt(i)) ? 1 : 0;
    }
    if (few(simplified, traditional)) {
      return strays(text, false);
    }
    return few(traditional, simplified) ? strays(text, true) : List.of();
  }

  private static boolean few(int strays, int others) {
    return strays > 0 && others >= ENOUGH && strays * RATIO <= others;
  }

  private static List<Edit> strays(String text, boolean toSimplified) {
    var words = DocumentWords.of(text);
    var edits = new ArrayList<Edit>();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var other = counterpart(c, toSimplified);
      if (other != c && !spokenOf(text, i, other) && sameNeighbour(text, i, other, words)) {
        edits.add(new Edit(i, i + 1, String.valueOf(other)));
      }
    }
    return edits;
  }

  /// The character itself where it is no stray, or has several counterparts.
  private static char counterpart(char c, boolean toSimplified) {
    return toSimplified ? SIMPLIFIED.getOrDefault(c, c) : TRADITIONAL.getOrDefault(c, c);
  }

  /// Whether both forms stand close together, as where variants are listed.
  private static boolean spokenOf(String text, int at, char other) {
    var from = Math.max(at - NEAR, 0);
    return text.substring(from, Math.min(at + NEAR, text.length())).indexOf(other) >= 0;
  }

  private static boolean sameNeighbour(String text, int at, char other, DocumentWords words) {
    var before = at > 0 ? text.charAt(at - 1) : 0;
    var next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return (han(before) && words.follows(before, other))
        || (han(next) && words.follows(other, next));
  }

  private static boolean han(char c) {
    return Characters.isHan(c);
  }
}
