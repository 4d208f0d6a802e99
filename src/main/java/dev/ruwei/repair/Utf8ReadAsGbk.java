package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// UTF-8 that was read as GBK: `浣犲ソ` was 你好; and `锟斤拷`, which is U+FFFD read so.
///
/// The characters of a line's part lead back to bytes; these must be UTF-8 ([Utf8Bytes]) of at
/// least three characters, or two whose shown form is not text, all of them common ones
/// ([Gbk#isCommon]) but for one in ten. By chance that does not happen: the bytes of the commonest
/// characters, both above 0xA0 and below 0xD8, cannot even begin a sequence of three. Where an odd
/// byte was lost, its character is lost.
final class Utf8ReadAsGbk {
  private static final int ENOUGH = 3;
  private static final int FIRST_EMOJI = 0x1f000;
  private static final int MOST_BROKEN = 5;
  private static final String LOST_TWICE = "锟斤拷";
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private Utf8ReadAsGbk(String text) {
    this.text = text;
  }

  static List<Edit> find(String text) {
    return new Utf8ReadAsGbk(text).edits();
  }

  private List<Edit> edits() {
    for (var i = 0; i < text.length(); i++) {
      if (Gbk.code(text.charAt(i)) >= 0) {
        i = part(i);
      }
    }
    return edits;
  }

  private int part(int start) {
    var end = start;
    while (end < text.length() && inside(text.charAt(end))) {
      end++;
    }
    repair(start, end);
    return end - 1;
  }

  private static boolean inside(char c) {
    return (c < 0x80 && c != '\n') || Gbk.code(c) >= 0 || c == '€' || c == Damages.LOST;
  }

  private void repair(int start, int end) {
    var read = Utf8Bytes.read(bytes(start, end));
    if (plausible(read, start, end)) {
      edits.add(new Edit(start, end, read.text()));
    } else {
      lostTwice(start, end);
    }
  }

  private int[] bytes(int start, int end) {
    var bytes = IntStream.builder();
    var missing = 0;
    for (var i = start; i < end; i++) {
      var c = text.charAt(i);
      var code = c == '€' ? 0x80 : Gbk.code(c);
      var value = code >= 0 ? code & 0xff : lost(c, missing) ? Utf8Bytes.UNKNOWN : c;
      if (code > 0xff) {
        bytes.add(code >> 8);
        missing = Utf8Bytes.missing(missing, code >> 8);
      }
      bytes.add(value);
      missing = Utf8Bytes.missing(missing, value);
    }
    return bytes.build().toArray();
  }

  /// A `?` inside a sequence stands for a byte that could not be read.
  private static boolean lost(char c, int missing) {
    return c == Damages.LOST || (c == '?' && missing > 0);
  }

  private boolean plausible(Utf8Bytes read, int start, int end) {
    return read.more() > 0 ? manyCommon(read, start, end) : lettersAlone(read, start, end);
  }

  private boolean manyCommon(Utf8Bytes read, int start, int end) {
    var whole = read.broken() == 0 && strange(start, end) * 2 >= high(start, end);
    var emoji = whole && read.text().codePoints().anyMatch(c -> c >= FIRST_EMOJI);
    return (read.more() >= ENOUGH || (read.more() == 2 && whole) || emoji)
        && read.broken() * MOST_BROKEN <= read.more()
        && (emoji || usual(read.text()) * 10 >= 9L * read.more());
  }

  /// Letters with marks, Greek or Cyrillic: nothing else beyond ASCII may be there, and it must
  /// touch ASCII letters or be no text as it stands.
  private boolean lettersAlone(Utf8Bytes read, int start, int end) {
    return read.two() > 1
        && read.broken() + read.unknown() == 0
        && oneScript(read.text())
        && (touching(start, end) * 2L >= Math.max(high(start, end), ENOUGH)
            || (read.two() > ENOUGH
                && touching(start, end) + strange(start, end) * ENOUGH >= high(start, end)));
  }

  private static boolean oneScript(String read) {
    var letters = read.chars().filter(c -> c >= 0x80).toArray();
    return Arrays.stream(letters).allMatch(c -> c >= 0xc0 && Character.isLetter(c))
        && Arrays.stream(letters).mapToObj(Character.UnicodeScript::of).distinct().count() == 1;
  }

  private long touching(int start, int end) {
    var touching = 0L;
    for (var i = start; i < end; i++) {
      var before = i > 0 && isLetter(text.charAt(i - 1));
      var behind = i + 1 < text.length() && isLetter(text.charAt(i + 1));
      touching += text.charAt(i) > 0x7f && (before || behind) ? 1 : 0;
    }
    return touching;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private long strange(int start, int end) {
    return text.substring(start, end)
        .chars()
        .filter(c -> c > 0x7f && !Gbk.isCommon((char) c))
        .count();
  }

  private long high(int start, int end) {
    return text.substring(start, end).chars().filter(c -> c > 0x7f).count();
  }

  /// Common characters, full-width ones, marks and signs of Latin text.
  private static long usual(String read) {
    return read.chars()
        .filter(
            c ->
                Gbk.isCommon((char) c)
                    || (c >= '\uff01' && c <= '\uff5e')
                    || (c >= '\u2010' && c <= '\u20bf'))
        .count();
  }

  /// Not right behind a quotation mark, where it is spoken of.
  private void lostTwice(int start, int end) {
    for (var i = start; i + LOST_TWICE.length() <= end; i++) {
      if (text.startsWith(LOST_TWICE, i) && (i == 0 || !isOpening(text.charAt(i - 1)))) {
        edits.add(new Edit(i, i + LOST_TWICE.length(), String.valueOf(Damages.LOST)));
        i += LOST_TWICE.length() - 1;
      }
    }
  }

  private static boolean isOpening(char c) {
    return "“‘\"'「『《（(".indexOf(c) >= 0;
  }
}
