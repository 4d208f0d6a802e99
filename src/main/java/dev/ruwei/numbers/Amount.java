package dev.ruwei.numbers;

import java.math.BigDecimal;

/// A number read from a text, before it is known what it counts.
///
/// @param value the value with all multipliers
/// @param mantissa the value without multipliers, 4.5 in 4.5亿
/// @param script what it is written with
/// @param more whether 多 or + makes it a lower bound
record Amount(
    int start, int end, BigDecimal value, BigDecimal mantissa, Script script, boolean more) {
  /// How far the writing alone shows that a number is meant.
  enum Script {
    /// No number: vague (几千万), too long, or only looking like one (千千万万).
    NONE,
    /// Digits only.
    PLAIN,
    /// Digits with separators or multipliers.
    DIGITS,
    /// Chinese numerals with a digit and a multiplier, or English words.
    NUMERALS,
    /// 百万, 千亿.
    MULTIPLIERS,
    /// 三, 十, 二十五: numbers only before a measure word.
    SMALL,
    /// 百, 千, 万, 亿: numbers only behind 上, 近, 超.
    SINGLE_MULTIPLIER
  }

  static Amount none(int start, int end) {
    return new Amount(start, end, BigDecimal.ZERO, BigDecimal.ZERO, Script.NONE, false);
  }

  boolean isNumber() {
    return script != Script.NONE;
  }

  boolean onlyMultipliers() {
    return script == Script.MULTIPLIERS || script == Script.SINGLE_MULTIPLIER;
  }

  /// Whether the value is a whole number of a range.
  boolean within(int least, int most) {
    return isNumber()
        && value.signum() >= 0
        && value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /// A plain number that can be a year.
  boolean yearLike(int least) {
    return script == Script.PLAIN && end - start == 4 && within(least, 2100);
  }
}
