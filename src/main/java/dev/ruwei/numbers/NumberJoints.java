package dev.ruwei.numbers;

import dev.ruwei.text.Blanks;
import dev.ruwei.text.Folding;
import java.util.Set;

/// Places inside a number: between digits, Chinese numerals, multipliers and signs.
final class NumberJoints {
  private static final String UNITS = "十百千万亿兆";
  private static final String NUMERALS = "零〇一二两三四五六七八九几半" + UNITS;
  private static final String SEPARATORS = ".,:/-–~·点";
  private static final int BLANKS = 3;
  private static final int LONGEST_WORD = 9;
  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "percent", "per", "bn", "mn");

  private NumberJoints() {}

  /// Whether the place before `at` lies inside a number.
  static boolean joined(String text, int at) {
    return neighbours(text, at)
        || separated(text, at)
        || fraction(text, at)
        || signed(text, at)
        || spaced(text, at);
  }

  private static boolean neighbours(String text, int at) {
    var after = folded(text, at);
    return numeral(text, at - 1)
        ? numeral(text, at) || "%‰℃°成倍+".indexOf(after) >= 0
        : folded(text, at - 1) == '数' && UNITS.indexOf(after) >= 0;
  }

  /// 4.5, 1,200, 9:30, 三点五; 20多万 and 7个亿.
  private static boolean separated(String text, int at) {
    return separator(text, at - 1) || separator(text, at);
  }

  private static boolean separator(String text, int i) {
    var c = folded(text, i);
    return numeral(text, i - 1)
        && ((SEPARATORS.indexOf(c) >= 0 && numeral(text, i + 1))
            || ("多余来个".indexOf(c) >= 0 && UNITS.indexOf(folded(text, i + 1)) >= 0));
  }

  /// 百分之二十, 三分之一.
  private static boolean fraction(String text, int at) {
    for (var i = at - 2; i <= at; i++) {
      if (folded(text, i) == '分'
          && folded(text, i + 1) == '之'
          && numeral(text, i - 1)
          && numeral(text, i + 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean signed(String text, int at) {
    var sign = folded(text, at - 1);
    return numeral(text, at)
        && ("$¥€£￥第".indexOf(sign) >= 0
            || ("+-±−".indexOf(sign) >= 0 && !Character.isLetterOrDigit(folded(text, at - 2))));
  }

  /// 450 million, 20 per cent, a hundred, 4.5 亿.
  private static boolean spaced(String text, int at) {
    var left = at;
    while (at - left < BLANKS && blank(folded(text, left - 1))) {
      left--;
    }
    var right = at;
    while (right - at < BLANKS && blank(folded(text, right))) {
      right++;
    }
    return left < right
        && (numeral(text, left - 1) ? scaleAt(text, right) : wordsJoin(text, left, right));
  }

  private static boolean scaleAt(String text, int at) {
    return SCALES.contains(wordAt(text, at)) || (UNITS + "%‰").indexOf(folded(text, at)) >= 0;
  }

  private static boolean wordsJoin(String text, int left, int right) {
    var before = wordBefore(text, left);
    var after = wordAt(text, right);
    return switch (before) {
      case "per" -> after.equals("cent");
      case "a" -> SCALES.contains(after) && !after.equals("per");
      default ->
          EnglishNumbers.isNumber(before)
              && (SCALES.contains(after) || EnglishNumbers.isNumber(after));
    };
  }

  private static String wordBefore(String text, int end) {
    var start = end;
    while (end - start <= LONGEST_WORD && latin(folded(text, start - 1))) {
      start--;
    }
    return Folding.fold(text.substring(start, end));
  }

  private static String wordAt(String text, int start) {
    var end = start;
    while (end - start <= LONGEST_WORD && latin(folded(text, end))) {
      end++;
    }
    return Folding.fold(text.substring(start, end));
  }

  private static boolean latin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean blank(char c) {
    return Blanks.isBlank(c) && c != '\n' && c != '\r';
  }

  private static boolean numeral(String text, int i) {
    var c = folded(text, i);
    return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  /// Outside the text stands a character that is in no number.
  private static char folded(String text, int i) {
    return i >= 0 && i < text.length() ? Folding.fold(text.charAt(i)) : '\uffff';
  }
}
