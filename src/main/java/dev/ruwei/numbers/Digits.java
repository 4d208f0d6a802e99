package dev.ruwei.numbers;

import java.math.BigDecimal;

/// Reads ASCII digits with group separators and a decimal point.
final class Digits {
  /// Longer runs are no amounts; parsing them would cost more than linear time.
  private static final int MOST = 30;

  private Digits() {}

  static Amount read(Source source, int start) {
    var whole = run(source, start);
    var end = whole - start > 3 ? whole : groups(source, whole);
    if (source.at(end) == '.' && source.digit(end + 1)) {
      end = run(source, end + 1);
    }
    if (source.at(end) == '.' && source.digit(end + 1)) {
      return Amount.none(start, version(source, end));
    }
    if (end - start > MOST) {
      return Amount.none(start, end);
    }
    var value = new BigDecimal(source.part(start, end).replace(",", ""));
    var script = end == run(source, start) ? Amount.Script.PLAIN : Amount.Script.DIGITS;
    return new Amount(start, end, value, value, script, false);
  }

  private static int run(Source source, int start) {
    var end = start;
    while (source.digit(end)) {
      end++;
    }
    return end;
  }

  private static int groups(Source source, int start) {
    var end = start;
    while (separates(source, end) && run(source, end + 1) == end + 4) {
      end += 4;
    }
    return end;
  }

  /// A full-width comma separates clauses, unless the digits are full-width too.
  private static boolean separates(Source source, int i) {
    return source.at(i) == ','
        && (source.text().charAt(i) == ',' || source.text().charAt(i - 1) > '9');
  }

  /// The end of 1.2.3, which is no amount.
  private static int version(Source source, int start) {
    var end = start;
    while (source.digit(end) || (source.at(end) == '.' && source.digit(end + 1))) {
      end++;
    }
    return end;
  }
}
