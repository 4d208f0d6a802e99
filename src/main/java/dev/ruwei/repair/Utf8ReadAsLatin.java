package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.List;

/// UTF-8 that was read as Latin-1 or Windows-1252: `Ã©`, `â€œ`, `ä¸­æ–‡`.
///
/// The characters of a line's part without other scripts lead back to bytes; these must be
/// well-formed UTF-8 without exception ([Utf8Bytes]) and prove it, as in the idea of ftfy (Speer
/// 2019) that some rows of characters nobody writes: a sequence of three or four bytes that is a
/// mark or emoji, or two of them, or two of two bytes, or one of two bytes that gives a Latin
/// letter or sign. Blanks that were U+00A0, the byte 0xA0, are put back. A few sequences in a long
/// part may be broken: they are lost. Twice damaged text needs two rounds.
final class Utf8ReadAsLatin {
  /// A byte that Windows-1252 does not have is read as U+FFFD by strict decoders.
  private static final int[] NOT_IN_WINDOWS = {0x81, 0x8d, 0x8f, 0x90, 0x9d};

  private static final int MANY = 5;
  private static final int MOST_BROKEN = 8;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private Utf8ReadAsLatin(String text) {
    this.text = text;
  }

  static List<Edit> find(String text) {
    return new Utf8ReadAsLatin(text).edits();
  }

  private List<Edit> edits() {
    for (var i = 0; i < text.length(); i++) {
      if (LatinBytes.of(text.charAt(i)) >= 0) {
        i = part(i);
      }
    }
    return edits;
  }

  /// From a high character to the last one of the same line before another script.
  private int part(int start) {
    var end = start + 1;
    for (var i = start; i < text.length() && inside(text.charAt(i)); i++) {
      var lost = text.charAt(i) == Damages.LOST && end == i;
      end = lost || LatinBytes.of(text.charAt(i)) >= 0 ? i + 1 : end;
    }
    end += end < text.length() && text.charAt(end) == ' ' ? 1 : 0;
    repair(start, end);
    return end - 1;
  }

  private static boolean inside(char c) {
    return (c < 0x80 && c != '\n') || LatinBytes.of(c) >= 0 || c == Damages.LOST;
  }

  private void repair(int start, int end) {
    var read = Utf8Bytes.read(bytes(start, end), NOT_IN_WINDOWS);
    if (read.broken() == 0 ? proves(read) : mostly(read)) {
      edits.add(new Edit(start, end, read.text()));
    } else {
      marksAlone(start, end);
    }
  }

  private int[] bytes(int start, int end) {
    var bytes = new int[end - start];
    var missing = 0;
    for (var i = start; i < end; i++) {
      var c = text.charAt(i);
      var high = c == ' ' && blankInside(i, start, end) ? 0xa0 : LatinBytes.of(c);
      var lost = c == Damages.LOST || (c == '?' && missing > 0);
      bytes[i - start] = lost ? Utf8Bytes.UNKNOWN : high >= 0 ? high : c;
      missing = Utf8Bytes.missing(missing, bytes[i - start]);
    }
    return bytes;
  }

  /// A blank in a sequence of three bytes.
  private boolean blankInside(int at, int start, int end) {
    var first = at > start ? LatinBytes.of(text.charAt(at - 1)) : -1;
    var before = at - 1 > start - 1 && at - 2 >= start ? LatinBytes.of(text.charAt(at - 2)) : -1;
    var next = at + 1 < end ? LatinBytes.of(text.charAt(at + 1)) : -1;
    var second = first >= 0xe3 && first <= 0xe9 && next >= 0x80 && next <= 0xbf;
    var third = before >= 0xe3 && before <= 0xe9 && first >= 0x80 && first <= 0xbf;
    return second || third;
  }

  private static boolean proves(Utf8Bytes read) {
    var latin = read.text().chars().filter(Utf8ReadAsLatin::letterOrSign).count();
    return read.more() > 1
        || (read.more() == 1 && markOrEmoji(read.text()))
        || read.two() > 1
        || (read.two() == 1 && latin == 1);
  }

  private static boolean mostly(Utf8Bytes read) {
    return read.more() >= MANY && read.broken() * MOST_BROKEN <= read.more();
  }

  private static boolean markOrEmoji(String text) {
    return text.codePoints()
        .anyMatch(c -> (c >= 0x2000 && c <= 0x2bff) || c > 0xffff || (c >= 0x3000 && c <= 0x303f));
  }

  /// What Latin text has: é, ü, ß, but also °, §, «.
  private static boolean letterOrSign(int c) {
    return c >= 0xa0 && c <= 0xff;
  }

  /// `â€` and one more is a mark (U+2000 to U+203F) wherever it stands.
  private void marksAlone(int start, int end) {
    for (var i = start; i + 2 < end; i++) {
      var third = LatinBytes.of(text.charAt(i + 2));
      var alone = i == 0 || LatinBytes.of(text.charAt(i - 1)) < 0;
      if (alone
          && text.charAt(i) == 'â'
          && text.charAt(i + 1) == '€'
          && third >= 0x90
          && third <= 0xbf) {
        edits.add(new Edit(i, i + 3, String.valueOf((char) (0x2000 | (third & 0x3f)))));
        i += 2;
      }
    }
  }
}
