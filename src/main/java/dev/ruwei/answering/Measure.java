package dev.ruwei.answering;

import dev.ruwei.numbers.Quantities;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The kinds of numbers that answer a question for a number.
///
/// @param kinds the kinds that fit; none: only an age does
/// @param amounts whether a bare count fits only when it is large: a sum of money without its
///   currency
record Measure(Set<Unit.Kind> kinds, boolean amounts) {
  private record Rule(Pattern question, Measure measure) {}

  /// From here on a count without a noun may be a sum of money: 100亿 of subsidies.
  private static final int AMOUNT = 10_000;

  private static final Measure ANY =
      new Measure(
          EnumSet.of(
              Unit.Kind.COUNT,
              Unit.Kind.PERCENT,
              Unit.Kind.PERCENTAGE_POINT,
              Unit.Kind.MULTIPLE,
              Unit.Kind.MONEY),
          false);

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Pattern.compile("多少岁|几岁|多大年纪|多大了|年龄|\\bhow old\\b"),
              new Measure(EnumSet.noneOf(Unit.Kind.class), false)),
          rule(
              "多久|多长时间|几[个年天月周]?(?:年|月|天|小时|分钟|周)|多少(?:年|天|小时|分钟|个月)|\\bhow"
                  + " (?:long|old|fast|soon)\\b|\\bhow many"
                  + " (?:years|months|weeks|days|hours|minutes)\\b",
              false,
              Unit.Kind.DURATION,
              Unit.Kind.YEAR),
          rule(
              "多少钱|多少元|多少美元|售价|价格|价钱|卖多少|多贵|\\b(?:price|cost|costs)\\b|\\bhow much (?:money|did .*"
                  + " pay|do .* pay|is paid)\\b",
              true,
              Unit.Kind.MONEY),
          rule("几倍|多少倍|\\bhow many times\\b", false, Unit.Kind.MULTIPLE, Unit.Kind.PERCENT),
          rule(
              "百分之几|百分之多少|几成|占比|比例|比率|\\b(?:percent|percentage|share|proportion|rate)\\b",
              false,
              Unit.Kind.PERCENT,
              Unit.Kind.MULTIPLE,
              Unit.Kind.COUNT));

  /// What a folded question asks for.
  static Measure of(String question) {
    return RULES.stream()
        .filter(rule -> rule.question().matcher(question).find())
        .findFirst()
        .map(Rule::measure)
        .orElse(ANY);
  }

  /// Whether a text answers a folded question for a number: it states one of a fitting kind, of
  /// what is counted, that the question does not state itself.
  static boolean met(String question, String text) {
    var counted = Counted.in(question);
    return of(question)
        .in(
            text,
            Quantities.in(question),
            quantity -> counted.isEmpty() || counted.get().mayBe(quantity, text));
  }

  /// Whether a text states a number of a fitting kind that the question does not state itself.
  boolean in(String text, List<Quantity> stated) {
    return in(text, stated, _ -> true);
  }

  private boolean in(String text, List<Quantity> stated, Predicate<Quantity> counted) {
    return Numbers.in(text)
        .filter(this::fits)
        .filter(counted)
        .anyMatch(quantity -> stated.stream().noneMatch(quantity::sameValue));
  }

  private boolean fits(Quantity quantity) {
    return kinds.contains(quantity.unit().kind())
        || (kinds.isEmpty() && quantity.unit().word().startsWith("岁"))
        || (amounts
            && quantity.unit().kind() == Unit.Kind.COUNT
            && quantity.unit().word().isEmpty()
            && quantity.value().intValue() >= AMOUNT);
  }

  private static Rule rule(String question, boolean amounts, Unit.Kind... kinds) {
    return new Rule(
        Pattern.compile(question), new Measure(EnumSet.copyOf(List.of(kinds)), amounts));
  }
}
