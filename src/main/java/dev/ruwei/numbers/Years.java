package dev.ruwei.numbers;

import dev.ruwei.text.Blanks;
import dev.ruwei.text.Characters;
import java.util.List;

/// Tells bare years from counts.
final class Years {
  private static final int FIRST_COMMON = 1900;

  private Years() {}

  /// Whether a number without a measure word is a year: behind a preposition or a date, or before a
  /// name (the 2022 Open Class, 2022微信公开课).
  static boolean isYear(Source source, Amount amount, List<Quantity> before) {
    if (!amount.yearLike(1000) || amount.more()) {
      return false;
    }
    var next = source.skipBlanks(amount.end());
    if (behindDate(source, amount.start(), before) || bracketed(source, amount)) {
      return true;
    }
    if (Dates.precedes(source, amount.start())) {
      return amount.yearLike(FIRST_COMMON) || !source.latin(next);
    }
    return amount.yearLike(FIRST_COMMON)
        && (source.upper(next) || Characters.isHan(source.at(amount.end())))
        && Modalities.of(source, amount.start(), amount, amount.end()) == Modality.EXACT;
  }

  private static boolean bracketed(Source source, Amount amount) {
    return amount.yearLike(FIRST_COMMON)
        && source.at(amount.start() - 1) == '('
        && source.at(amount.end()) == ')';
  }

  private static boolean behindDate(Source source, int start, List<Quantity> before) {
    if (before.isEmpty()) {
      return false;
    }
    var last = before.getLast();
    var between = source.part(last.span().end(), Math.min(start, last.span().end() + 4));
    return (last.unit().kind() == Unit.Kind.MONTH || last.unit().kind() == Unit.Kind.MONTH_DAY)
        && start - last.span().end() <= 3
        && between.chars().allMatch(c -> c == ',' || c == '.' || Blanks.isBlank((char) c));
  }
}
