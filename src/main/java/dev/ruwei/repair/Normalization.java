package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// NFC (Unicode Standard Annex 15), which also replaces compatibility ideographs, and radicals that
/// stand for characters, as texts out of PDF files have them.
///
/// A Kangxi radical (U+2F00 to U+2FD5) becomes the character that Unicode says it is compatible
/// with; of the supplement (U+2E80 to U+2EF3) those that look like exactly one character in use
/// (EquivalentUnifiedIdeograph.txt). Only beside other Han, and not in a text about radicals.
final class Normalization {
  private static final String RADICALS = "⻅⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⺟⺠⻄⻆⻑";
  private static final String CHARACTERS = "见贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟母民西角長";
  private static final Pattern ABOUT_RADICALS = Pattern.compile("(?i)部首|康熙|radical");

  private Normalization() {}

  static List<Edit> find(String text) {
    var edits = new ArrayList<Edit>();
    var radicals = !ABOUT_RADICALS.matcher(text).find();
    for (var i = 0; i < text.length(); ) {
      var end = segmentEnd(text, i);
      var before = text.substring(i, end);
      var after = Normalizer.normalize(before, Form.NFC);
      var changed = radicals && besideHan(text, i) ? withoutRadical(after) : after;
      if (!changed.equals(before)) {
        edits.add(new Edit(i, end, changed));
      }
      i = end;
    }
    return edits;
  }

  /// Up to the next character that no other can be composed with.
  private static int segmentEnd(String text, int start) {
    var end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && joins(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /// Marks, and the vowels and finals of Hangul.
  private static boolean joins(int c) {
    var type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= 0x1160 && c <= 0x11ff);
  }

  private static String withoutRadical(String segment) {
    var c = segment.charAt(0);
    if (c >= '\u2f00' && c <= '\u2fd5') {
      return Normalizer.normalize(segment, Form.NFKC);
    }
    var place = RADICALS.indexOf(c);
    return place < 0 ? segment : CHARACTERS.charAt(place) + segment.substring(1);
  }

  private static boolean besideHan(String text, int at) {
    return (at > 0 && Characters.isHan(text.charAt(at - 1)))
        || (at + 1 < text.length() && Characters.isHan(text.charAt(at + 1)));
  }
}
