package dev.ruwei.answering;

import dev.ruwei.numbers.Quantities;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import dev.ruwei.text.Span;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Years and periods that a question and its evidence must not disagree on.
///
/// @param years by their numbers, without those that are only compared with
/// @param periods each day, week, month or year
/// @param relative years as they are seen from the present one
record Times(Set<BigDecimal> years, Set<Period> periods, Set<Integer> relative) {
  enum Period {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  private static final Map<Period, Pattern> PERIODS = new EnumMap<>(Period.class);

  static {
    PERIODS.put(
        Period.DAY,
        Pattern.compile(
            "每天|每日|日均|日活|日薪|日产|单日|一天|天天|\\b(?:daily|every day|each day|per day|a day)\\b"));
    PERIODS.put(
        Period.WEEK, Pattern.compile("每周|每星期|周均|\\b(?:weekly|(?:every|each|per|a) week)\\b"));
    PERIODS.put(
        Period.MONTH,
        Pattern.compile(
            "每个?月|月均|月活|月薪|月租|月费|\\b(?:monthly|every month|each month|per month|a month)\\b"));
    PERIODS.put(
        Period.YEAR,
        Pattern.compile(
            "每年|年均|年度|年薪|年产|年费|年租金|\\b(?:yearly|annual(?:ly)?|every year|each year|per year)\\b"));
  }

  /// Years as they are seen from the present one, from the farthest past on.
  private static final List<Relative> RELATIVE =
      List.of(
          new Relative(-2, "(?<![目之以从此年])前年|(?<![0-9十百])(?:两|二|2)年前|\\btwo years ago\\b"),
          new Relative(
              -1,
              "(?<!过)去年|(?<!以)上一?年度?(?![半级龄])|(?<![0-9十百])(?:一|1)年前|\\blast year\\b|\\ba year"
                  + " ago\\b"),
          new Relative(0, "今年|本年度|\\bthis year\\b"),
          new Relative(1, "(?<![发说])明年|(?<![年未])来年|\\bnext year\\b"),
          new Relative(2, "(?<![今以之战])后年|\\bin two years\\b"));

  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?:[三四五六七八九十]|[3-9]|[1-9][0-9])年前|\\b(?:three|four|five|six|seven|eight|nine|ten|[3-9]|[1-9][0-9])"
              + " years ago\\b");

  private static final int LONG = -3;
  private static final Pattern YEAR = Pattern.compile("年|year");

  private record Relative(int year, Pattern pattern) {
    Relative(int year, String pattern) {
      this(year, Pattern.compile(pattern));
    }
  }

  private static final Pattern BASE_BEFORE =
      Pattern.compile(
          "(?:比|较|相比于?|对比)$|\\b(?:from|than|than in|compared (?:with|to)|over|versus) $");
  private static final Pattern BASE_BEHIND = Pattern.compile("年?(?:相比|同期)");

  Times {
    years = Set.copyOf(years);
    periods = Set.copyOf(periods);
    relative = Set.copyOf(relative);
  }

  /// The times that a folded question names.
  static Times of(String question) {
    return new Times(years(question), periods(question), relativeYears(question));
  }

  boolean isEmpty() {
    return years.isEmpty() && periods.isEmpty() && relative.isEmpty();
  }

  /// Whether folded evidence speaks only of other years, or only of other periods, than these.
  boolean disagree(String evidence) {
    return apart(years, evidence, Times::years)
        || apart(periods, evidence, Times::periods)
        || apart(relative, evidence, Times::relativeYears);
  }

  private static <T> boolean apart(Set<T> asked, String evidence, Function<String, Set<T>> times) {
    if (asked.isEmpty()) {
      return false;
    }
    var said = times.apply(evidence);
    return !said.isEmpty() && asked.stream().noneMatch(said::contains);
  }

  /// The years that a folded text speaks of, without those that it only compares with.
  private static Set<BigDecimal> years(String text) {
    return Quantities.in(text).stream()
        .filter(quantity -> quantity.unit().kind() == Unit.Kind.YEAR)
        .filter(quantity -> !isBase(text, quantity.span()))
        .map(Quantity::value)
        .collect(Collectors.toSet());
  }

  /// The year that another is compared with says nothing of itself.
  private static boolean isBase(String text, Span year) {
    return BASE_BEFORE.matcher(text.substring(0, year.start())).find()
        || BASE_BEHIND.matcher(text.substring(year.end())).lookingAt();
  }

  /// Last year is -1, the next 1; what is only compared with does not count.
  private static Set<Integer> relativeYears(String text) {
    var found = new HashSet<Integer>();
    if (!YEAR.matcher(text).find()) {
      return found;
    }
    for (var relative : RELATIVE) {
      if (Reading.all(relative.pattern(), text).stream().anyMatch(year -> !isBase(text, year))) {
        found.add(relative.year());
      }
    }
    if (LONG_AGO.matcher(text).find()) {
      found.add(LONG);
    }
    return found;
  }

  private static Set<Period> periods(String text) {
    var found = EnumSet.noneOf(Period.class);
    PERIODS.forEach(
        (period, pattern) -> {
          if (pattern.matcher(text).find()) {
            found.add(period);
          }
        });
    return found;
  }
}
