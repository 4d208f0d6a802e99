package dev.ruwei.numbers;

import java.math.BigDecimal;

/// What the words behind a number make of it.
///
/// @param value the number in the unit: 20 for 两成
/// @param end where the quantity ends
/// @param wordEnd where the measure word ends, which is no part of a counted quantity
record Measured(Unit unit, BigDecimal value, int end, int wordEnd) {
  boolean is(Unit.Kind kind) {
    return unit.kind() == kind;
  }
}
