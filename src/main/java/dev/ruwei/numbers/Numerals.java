package dev.ruwei.numbers;

import java.math.BigDecimal;

/// Reads one number written with digits, Chinese numerals and multipliers: 1,200, 4.5亿, 四亿五千万, 7个亿,
/// 20多万, 450 million.
final class Numerals {
  private static final String HAN_DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千万亿兆";
  private static final int[] EXPONENTS = {1, 2, 3, 4, 8, 12};
  private static final int MOST_PARTS = 40;

  private final Source source;
  private final int start;
  private final HanSum sum = new HanSum();
  private int at;
  private boolean digits;
  private boolean more;
  private boolean vague;
  private BigDecimal mantissa = BigDecimal.ZERO;
  private Amount.Script digitScript = Amount.Script.DIGITS;

  private Numerals(Source source, int start) {
    this.source = source;
    this.start = start;
    this.at = start;
  }

  /// Whether a number can begin here.
  static boolean beginAt(Source source, int i) {
    return source.digit(i) || hanDigit(source, i) >= 0 || exponent(source, i) > 0;
  }

  /// The number that begins here; [Amount#none] where it is vague or too long.
  static Amount read(Source source, int start) {
    return new Numerals(source, start).read();
  }

  private Amount read() {
    var parts = 0;
    while (parts < MOST_PARTS && part()) {
      parts++;
    }
    if (parts == MOST_PARTS) {
      skipRun();
    }
    if (source.anyOf("几", at) && sum.hasUnits()) {
      vague = true;
    }
    var value = vague || at == start ? null : sum.value();
    if (value == null) {
      return Amount.none(start, Math.max(at, start + 1));
    }
    var script = digits ? digitScript : sum.script();
    more |= source.anyOf("多余+", at);
    var amount = new Amount(start, at, value, digits ? mantissa : value, script, more);
    return digits ? EnglishNumbers.scaled(source, amount) : amount;
  }

  /// Adding up a long run would cost more than linear time, and it is no number anyway.
  private void skipRun() {
    vague = true;
    while (beginAt(source, at)) {
      at++;
    }
  }

  /// Takes the next part, if there is one.
  private boolean part() {
    if (source.digit(at)) {
      return digits();
    }
    var digit = hanDigit(source, at);
    if (digit >= 0) {
      return hanDigit(digit);
    }
    return unit() || filler();
  }

  private boolean digits() {
    if (!sum.expectsNumber()) {
      return false;
    }
    var number = Digits.read(source, at);
    if (sum.hasUnits() && exponent(source, number.end()) == 0) {
      return false;
    }
    digitScript = sum.isEmpty() ? number.script() : Amount.Script.DIGITS;
    mantissa = sum.isEmpty() ? number.mantissa() : BigDecimal.ZERO;
    digits = true;
    take(number);
    return true;
  }

  private void take(Amount number) {
    at = number.end();
    vague |= !number.isNumber();
    sum.number(number.value());
  }

  private boolean hanDigit(int digit) {
    if (digits && !sum.hasUnits()) {
      return false;
    }
    if (digit == 0 && sum.hasUnits()) {
      sum.zero();
      at++;
    } else if (sum.isEmpty() && hanDigit(source, at + 1) >= 0) {
      digitString();
    } else if (sum.expectsNumber()) {
      at++;
      sum.number(decimals(BigDecimal.valueOf(digit)));
    } else {
      vague = true;
      at++;
    }
    return true;
  }

  /// 二〇二一; others, like 三四, are no numbers.
  private void digitString() {
    var value = 0;
    while (hanDigit(source, at) >= 0) {
      value = 10 * (value % 1_000) + hanDigit(source, at);
      at++;
    }
    vague = at - start != 4 || source.at(at) != '年';
    digits = true;
    digitScript = Amount.Script.PLAIN;
    mantissa = BigDecimal.valueOf(value);
    sum.number(mantissa);
  }

  /// 三点五, but not the beginning of 三点五十分.
  private BigDecimal decimals(BigDecimal whole) {
    var end = at + 1;
    while (end - at < 10 && hanDigit(source, end) >= 0) {
      end++;
    }
    if (source.at(at) != '点' || end == at + 1 || source.anyOf("十百分", end)) {
      return whole;
    }
    var value = whole;
    for (var i = at + 1; i < end; i++) {
      value = value.add(BigDecimal.valueOf(hanDigit(source, i)).movePointLeft(i - at));
    }
    at = end;
    return value;
  }

  private boolean unit() {
    var unit = at;
    if (digits && !sum.expectsNumber()) {
      unit = source.skipBlanks(at);
    }
    var exponent = exponent(source, unit);
    if (exponent == 0 || (unit > at && exponent < 4)) {
      return false;
    }
    sum.unit(exponent);
    digitScript = Amount.Script.DIGITS;
    at = unit + 1;
    return true;
  }

  /// 多 in 20多万, 几 in 十几万, 个 in 7个亿.
  private boolean filler() {
    var next = exponent(source, at + 1);
    if (sum.isEmpty() || !source.anyOf("多余来几个", at) || next < 4) {
      return false;
    }
    if (source.at(at) == '个' && next < 8) {
      return false;
    }
    vague |= source.at(at) == '几';
    more |= source.anyOf("多余", at);
    at++;
    return true;
  }

  private static int hanDigit(Source source, int i) {
    return switch (source.at(i)) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> HAN_DIGITS.indexOf(source.at(i));
    };
  }

  private static int exponent(Source source, int i) {
    var unit = UNITS.indexOf(source.at(i));
    return unit < 0 ? 0 : EXPONENTS[unit];
  }
}
