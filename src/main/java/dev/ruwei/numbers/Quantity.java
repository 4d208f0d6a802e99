package dev.ruwei.numbers;

import dev.ruwei.text.Span;
import java.math.BigDecimal;

/// A number that a text states.
///
/// @param span the digits or numerals with multiplier, percent or currency sign, 年, 倍 and the like
/// @param value the value, multipliers applied: 450,000,000 for 4.5亿
/// @param unit what is counted
/// @param modality how the text takes the number
public record Quantity(Span span, BigDecimal value, Unit unit, Modality modality) {
  public Quantity {
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0) : value;
  }

  /// Whether the other is the same number of a comparable kind, however it is written and whatever
  /// its modality.
  public boolean sameValue(Quantity other) {
    return value.compareTo(other.value) == 0 && unit.comparable(other.unit);
  }
}
