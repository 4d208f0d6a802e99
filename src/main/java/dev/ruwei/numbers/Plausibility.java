package dev.ruwei.numbers;

import java.util.Optional;
import java.util.Set;

/// Tells numbers from words that are written with numerals, by what stands around them.
final class Plausibility {
  private static final Set<String> SHORT_DURATIONS = Set.of("second", "minute", "hour");

  private static final Set<String> LIMITS =
      Set.of("不超过", "不多于", "不少于", "最多", "至多", "最少", "至少", "只有", "仅有", "只限", "仅限", "限");

  private Plausibility() {}

  static boolean holds(Source source, Amount amount, Optional<Measured> measured) {
    return switch (amount.script()) {
      case PLAIN, DIGITS -> true;
      case NUMERALS -> !ordinalsFollow(source, amount);
      case MULTIPLIERS -> !source.anyOf("几数成", amount.start() - 1);
      case SINGLE_MULTIPLIER -> bounded(source, amount.start());
      case SMALL -> measured.filter(unit -> measures(source, amount, unit)).isPresent();
      case NONE -> false;
    };
  }

  /// "two-thirds", "three quarters", "two-factor".
  private static boolean ordinalsFollow(Source source, Amount amount) {
    var hyphen = source.at(amount.end()) == '-';
    var next = source.wordAt(hyphen ? amount.end() + 1 : source.skipBlanks(amount.end()));
    return Set.of("third", "thirds", "quarter", "quarters", "fifths", "halves").contains(next)
        || (hyphen && Measures.of(source, amount).isEmpty());
  }

  /// 上千家, 近百人, 过亿: a bare multiplier is a number behind these.
  private static boolean bounded(Source source, int start) {
    return source.anyOf("上近过超逾破约达", start - 1) && !source.anyOf("几数成路", start - 2);
  }

  private static boolean measures(Source source, Amount amount, Measured measured) {
    if (amount.within(1, 1)) {
      return (countsOne(source, measured) || isLimit(source, amount))
          && !source.anyOf("统唯之单同专其每万进", amount.start() - 1);
    }
    return !weekday(source, amount.start()) && !(isSecond(source, amount) && isCount(measured));
  }

  /// 不超过一条 and 只有一家 count.
  private static boolean isLimit(Source source, Amount amount) {
    return LIMITS.stream().anyMatch(limit -> source.has(limit, amount.start() - limit.length()));
  }

  /// 一 and "one" are articles before most words.
  private static boolean countsOne(Source source, Measured measured) {
    return switch (measured.unit().kind()) {
      case MULTIPLE, PERCENT, PERCENTAGE_POINT, MONTH, MONTH_DAY -> true;
      case MONEY -> source.at(measured.end() - 1) != '块';
      case DURATION -> SHORT_DURATIONS.contains(measured.unit().word());
      default -> false;
    };
  }

  /// 二楼 and 二期 are ordinals; what is counted is 两.
  private static boolean isSecond(Source source, Amount amount) {
    return source.at(amount.start()) == '二' && amount.end() == amount.start() + 1;
  }

  private static boolean isCount(Measured measured) {
    return measured.is(Unit.Kind.COUNT) || measured.is(Unit.Kind.DAY);
  }

  private static boolean weekday(Source source, int start) {
    return source.has("星期", start - 2)
        || source.has("礼拜", start - 2)
        || source.at(start - 1) == '周';
  }
}
