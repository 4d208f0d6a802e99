package dev.ruwei.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Months and days, Chinese and English.
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> SHORT =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Months that are words too: alone they need a preposition.
  private static final Set<String> WORDS =
      Set.of("may", "march", "mar", "jan", "dec", "sep", "apr");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "since", "by", "of", "from", "until", "during", "before", "after", "early", "late",
          "mid", "last", "next", "with", "around", "to");

  private Dates() {}

  /// Whether the word before a place lets a bare number or name be a date.
  static boolean precedes(Source source, int at) {
    var end = source.at(at - 1) == '-' ? at - 1 : source.skipBlanksBack(at);
    return PREPOSITIONS.contains(source.wordBefore(end));
  }

  /// 11月, or 11月7日 where a day follows.
  static Measured dayBehind(Source source, Measured month) {
    var at = source.skipBlanks(month.end());
    if (!Numerals.beginAt(source, at)) {
      return month;
    }
    var day = Numerals.read(source, at);
    var sign = source.skipBlanks(day.end());
    return day.within(1, 31) && source.anyOf("日号", sign)
        ? monthDay(month.value().intValue(), day, sign + 1)
        : month;
  }

  private static Measured monthDay(int month, Amount day, int end) {
    return new Measured(
        Unit.of(Unit.Kind.MONTH_DAY), day.value().add(BigDecimal.valueOf(100L * month)), end, end);
  }

  /// "7 November", "7th of November".
  static Optional<Measured> monthBehind(Source source, Amount day) {
    if (!day.within(1, 31) || day.script() != Amount.Script.PLAIN) {
      return Optional.empty();
    }
    var at = source.skipBlanks(behindOrdinal(source, day.end()));
    if (source.wordAt(at).equals("of")) {
      at = source.skipBlanks(at + 2);
    }
    var month = monthAt(source, at);
    return month == 0
        ? Optional.empty()
        : Optional.of(monthDay(month, day, at + source.wordAt(at).length()));
  }

  /// "November 7", "November 7th", "November" before a year or behind a preposition.
  static Optional<Measured> monthFirst(Source source, int at) {
    var month = monthAt(source, at);
    if (month == 0) {
      return Optional.empty();
    }
    var end = at + source.wordAt(at).length();
    var next = source.skipBlanks(source.at(end) == '.' ? end + 1 : end);
    var follows = source.digit(next) && next > end;
    var number = follows ? Digits.read(source, next) : Amount.none(at, end);
    if (number.within(1, 31) && !source.latin(number.end())) {
      return Optional.of(monthDay(month, number, number.end()));
    }
    if (number.within(1, 31) && behindOrdinal(source, number.end()) > number.end()) {
      return Optional.of(monthDay(month, number, behindOrdinal(source, number.end())));
    }
    return number.yearLike(1000) || isMonthAlone(source, at)
        ? Optional.of(new Measured(Unit.of(Unit.Kind.MONTH), BigDecimal.valueOf(month), end, end))
        : Optional.empty();
  }

  private static boolean isMonthAlone(Source source, int at) {
    var word = source.wordAt(at);
    return precedes(source, at) || (word.length() > 3 && !WORDS.contains(word));
  }

  /// The month whose name, with a capital, stands here; 0 where none does.
  private static int monthAt(Source source, int at) {
    if (!source.upper(at)) {
      return 0;
    }
    var word = source.wordAt(at);
    return 1 + Math.max(MONTHS.indexOf(word), SHORT.indexOf(word.equals("sept") ? "sep" : word));
  }

  /// The two quantities of 2021-11-07.
  record Iso(int yearAt, Measured year, int monthAt, Measured monthDay) {}

  /// 2021-11-07, 2021/11/7.
  static Optional<Iso> iso(Source source, Amount year) {
    if (!year.yearLike(1000) || !source.anyOf("-/", year.end()) || !source.digit(year.end() + 1)) {
      return Optional.empty();
    }
    var month = Digits.read(source, year.end() + 1);
    if (!month.within(1, 12) || source.at(month.end()) != source.at(year.end())) {
      return Optional.empty();
    }
    if (!source.digit(month.end() + 1)) {
      return Optional.empty();
    }
    var day = Digits.read(source, month.end() + 1);
    return day.within(1, 31) && !source.latin(day.end())
        ? Optional.of(new Iso(year.start(), yearOf(year), month.start(), isoDay(month, day)))
        : Optional.empty();
  }

  private static Measured yearOf(Amount year) {
    return new Measured(Unit.of(Unit.Kind.YEAR), year.mantissa(), year.end(), year.end());
  }

  private static Measured isoDay(Amount month, Amount day) {
    return monthDay(month.mantissa().intValue(), day, day.end());
  }

  private static int behindOrdinal(Source source, int end) {
    return Set.of("st", "nd", "rd", "th").contains(source.wordAt(end)) ? end + 2 : end;
  }
}
