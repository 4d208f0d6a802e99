package dev.ruwei.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Adds up a number of the form 四亿五千万: numbers and multipliers in turn.
final class HanSum {
  private static final int FIRST_LARGE = 4;

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private @Nullable BigDecimal pending;
  private int smallest = FIRST_LARGE;
  private int large;
  private int last;
  private boolean zero;
  private boolean numbered;
  private boolean broken;
  private int units;

  boolean expectsNumber() {
    return pending == null;
  }

  boolean hasUnits() {
    return units > 0;
  }

  boolean isEmpty() {
    return units == 0 && pending == null;
  }

  void number(BigDecimal number) {
    pending = number;
    numbered = true;
  }

  void zero() {
    zero = true;
  }

  /// Takes a multiplier, as a power of ten. Those below 万 fall from left to right (三千五百); one from
  /// 万 on multiplies what stands before it.
  void unit(int exponent) {
    if (exponent < FIRST_LARGE) {
      small(exponent);
    } else {
      large(exponent);
    }
    units++;
    last = exponent;
    pending = null;
    zero = false;
  }

  private void small(int exponent) {
    broken |= exponent >= smallest || (pending == null && units > 0 && exponent > 1);
    section = section.add(orElse(BigDecimal.ONE).scaleByPowerOfTen(exponent));
    smallest = exponent;
  }

  private void large(int exponent) {
    var head = section.add(orElse(BigDecimal.ZERO));
    if (pending == null && head.signum() == 0 && units == 0) {
      head = BigDecimal.ONE;
    }
    broken |= exponent == large || (head.signum() == 0 && pending == null && exponent < large);
    total =
        exponent > large
            ? total.add(head).scaleByPowerOfTen(exponent)
            : total.add(head.scaleByPowerOfTen(exponent));
    section = BigDecimal.ZERO;
    smallest = FIRST_LARGE;
    large = exponent;
  }

  private BigDecimal orElse(BigDecimal other) {
    return pending == null ? other : pending;
  }

  /// The value; a digit left behind a multiplier counts tenths of it (一万二, 两千五), behind 零 ones.
  /// Nothing where the parts do not make a number, like 千千万万.
  @Nullable BigDecimal value() {
    if (broken || (script() == Amount.Script.MULTIPLIERS && !isKnownPair())) {
      return null;
    }
    var rest = orElse(BigDecimal.ZERO);
    return total.add(section).add(last > 1 && !zero ? rest.scaleByPowerOfTen(last - 1) : rest);
  }

  private boolean isKnownPair() {
    return units == 2 && last >= FIRST_LARGE && pending == null;
  }

  Amount.Script script() {
    if (numbered) {
      return last > 1 ? Amount.Script.NUMERALS : Amount.Script.SMALL;
    }
    if (units == 1) {
      return last > 1 ? Amount.Script.SINGLE_MULTIPLIER : Amount.Script.SMALL;
    }
    return Amount.Script.MULTIPLIERS;
  }
}
