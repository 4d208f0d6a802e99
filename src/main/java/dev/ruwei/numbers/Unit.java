package dev.ruwei.numbers;

/// What a number counts.
///
/// `word` is, folded: for a count the measure word with the noun behind it, as far as they can be
/// told without a dictionary (`家服务`, `用户`, `users`); for a duration and for money the same word in
/// every language (`minute`, `CNY`); otherwise empty.
public record Unit(Kind kind, String word) {
  /// The kinds of numbers, and what the value is.
  public enum Kind {
    COUNT,
    /// The number of hundredths: 20 for 20%, 百分之二十, 两成 and "20 percent".
    PERCENT,
    PERCENTAGE_POINT,
    MULTIPLE,
    YEAR,
    /// 1 to 12.
    MONTH,
    /// The month times 100 plus the day: 1107 for 11月7日.
    MONTH_DAY,
    /// The day of a month, 1 to 31.
    DAY,
    /// The hour times 100 plus the minute, as written: 930 for 9:30.
    TIME,
    DURATION,
    MONEY,
    ORDINAL
  }

  static final Unit NONE = new Unit(Kind.COUNT, "");

  static Unit of(Kind kind) {
    return new Unit(kind, "");
  }

  /// Whether equal values in both units can be the same number.
  ///
  /// Durations need the same word, money the same currency. Counted words are not compared: they
  /// differ between languages. A count may be of money (100亿 and 100亿元) or a bare year.
  public boolean comparable(Unit other) {
    if (kind == other.kind) {
      return (kind != Kind.DURATION && kind != Kind.MONEY) || word.equals(other.word);
    }
    return countOf(other.kind) || other.countOf(kind);
  }

  private boolean countOf(Kind other) {
    return kind == Kind.COUNT && (other == Kind.MONEY || other == Kind.YEAR);
  }
}
