package dev.ruwei.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Parts of a whole in Chinese, as percentages: 百分之二十, 百分百, 三分之一, 一半.
final class Fractions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String WHOLES = "百千万";

  private Fractions() {}

  /// 百分之二十, 千分之五 or 百分百 at a place.
  static Optional<Measured> percentAt(Source source, int at) {
    if (source.has("百分百", at)) {
      return Optional.of(percent(HUNDRED, at + 3));
    }
    var shift = WHOLES.indexOf(source.at(at));
    if (shift < 0 || !source.has("分之", at + 1) || !Numerals.beginAt(source, at + 3)) {
      return Optional.empty();
    }
    var amount = Numerals.read(source, at + 3);
    return amount.isNumber()
        ? Optional.of(percent(amount.value().movePointLeft(shift), amount.end()))
        : Optional.empty();
  }

  /// 三分之一 or 一半, where the number is its beginning.
  static Optional<Measured> partBehind(Source source, Amount amount) {
    if (source.has("一半", amount.start()) && amount.end() == amount.start() + 1) {
      return Optional.of(percent(HALF.multiply(HUNDRED), amount.end() + 1));
    }
    var at = amount.end() + 2;
    if (amount.value().signum() == 0
        || !source.has("分之", amount.end())
        || !Numerals.beginAt(source, at)) {
      return Optional.empty();
    }
    var part = Numerals.read(source, at);
    var hundredths = part.value().multiply(HUNDRED).divide(amount.value(), MathContext.DECIMAL32);
    return part.isNumber() ? Optional.of(percent(hundredths, part.end())) : Optional.empty();
  }

  /// The 半 of 半小时 and 半年.
  static Amount half(int at) {
    return new Amount(at, at + 1, HALF, HALF, Amount.Script.SMALL, false);
  }

  private static Measured percent(BigDecimal value, int end) {
    return new Measured(Unit.of(Unit.Kind.PERCENT), value, end, end);
  }
}
