package dev.ruwei.answering;

import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The kinds of numbers that answer a question for a number.
///
/// @param fitting tells whether a number does
record Measure(Predicate<Quantity> fitting) {
  private record Rule(Pattern question, Measure measure) {}

  /// From here on a count without a noun may be a sum of money: 100亿 of subsidies.
  private static final int AMOUNT = 10_000;

  private static final Pattern LENGTH =
      Pattern.compile(
          "米|公里|千米|公尺|厘米|里|(?:kilo|centi|milli)?met(?:re|er)s?\\b|km\\b|m\\b|cm\\b|miles?\\b|feet\\b|foot\\b|inch(?:es)?\\b|yards?\\b");

  private static final Measure ANY =
      new Measure(
          of(
              Unit.Kind.COUNT,
              Unit.Kind.PERCENT,
              Unit.Kind.PERCENTAGE_POINT,
              Unit.Kind.MULTIPLE,
              Unit.Kind.MONEY));

  private static final List<Rule> RULES =
      List.of(
          rule("多少岁|几岁|多大年纪|多大岁数|多大了|年龄|\\bhow old\\b|\\b(?:average|what) age\\b", Measure::isAge),
          rule(
              "多久|多长时间|几个?多?(?:年|月|天|小时|分钟|周|星期|秒)|多少(?:年|天|小时|分钟|个月|周|秒)|\\bhow"
                  + " soon\\b|\\bhow many"
                  + " (?:years|months|weeks|days|hours|minutes|seconds)\\b",
              of(Unit.Kind.DURATION, Unit.Kind.YEAR)),
          rule(
              "\\bhow often\\b",
              of(Unit.Kind.DURATION, Unit.Kind.COUNT, Unit.Kind.MULTIPLE, Unit.Kind.PERCENT)),
          rule(
              "\\bhow fast\\b",
              of(Unit.Kind.COUNT, Unit.Kind.DURATION, Unit.Kind.MULTIPLE, Unit.Kind.PERCENT)),
          rule(
              "多[长远宽深](?!时间)|\\bhow (?:long|far|wide|deep|tall)\\b",
              of(Unit.Kind.DURATION).or(Measure::isLength)),
          rule(
              "退(?:回|还|款|费|钱)?多少|打几折|折扣|(?:优惠|减免|补贴|赔)多少|\\b(?:refund(?:ed)?|discount)\\b",
              of(Unit.Kind.MONEY, Unit.Kind.PERCENT).or(Measure::isAmount)),
          rule(
              "(?:手续费|服务费|管理费|佣金|抽成)(?:是|为|要|有|收)?多少|\\b(?:fees?|commissions?)\\b",
              of(Unit.Kind.MONEY, Unit.Kind.PERCENT)),
          rule(
              "(?:售价|价格|价钱|票价|多贵|卖多少(?=钱|元|块|\\P{L}|$))|(?:[^评估]价|[^消花]费|工资|薪水|薪酬|月薪|年薪|片酬|租金|押金|门票)(?:是|为|要|有)?多少|\\b(?:prices?|fares?|salar(?:y|ies)|wages?)\\b|\\bhow"
                  + " much (?:do|does) .*\\bcost\\b",
              of(Unit.Kind.MONEY)),
          rule(
              "(?:收入|营收|利润|亏损|产值|销售额|营业额|票房|投资|造价|预算|成本|债务|负债|捐款|奖金)(?:额|是|为|有|达到|一共|总共)?多少",
              of(Unit.Kind.MONEY).or(Measure::isAmount)),
          rule(
              "[^频汇心辨功速效]率(?:是|为|有|达到)?多少|\\b(?:interest|tax|unemployment|occupancy|growth)"
                  + " rate\\b",
              of(Unit.Kind.PERCENT, Unit.Kind.PERCENTAGE_POINT, Unit.Kind.MULTIPLE)),
          rule(
              "多少钱|多少元|多少美元|多少欧元|花费?了?多少|\\b(?:costs?|budget|revenue|turnover|profit)\\b|\\bhow"
                  + " much"
                  + " (?:money|(?:do|does|did|will|would|must|can|has|have|had|is|was|are|were|to)\\b.*"
                  + " (?:pay|paid|earn|spend|raise|invest))\\b|\\bwhat"
                  + " (?:do|does|did)\\b.*\\b(?:pay|earn|charge)\\b",
              of(Unit.Kind.MONEY).or(Measure::isAmount)),
          rule("几倍|多少倍|\\bhow many times\\b", of(Unit.Kind.MULTIPLE, Unit.Kind.PERCENT)),
          rule(
              "百分之几|百分之多少|几成|占比|比例|比率|\\b(?:percent|percentage|share|proportion|rate)\\b",
              of(Unit.Kind.PERCENT, Unit.Kind.MULTIPLE, Unit.Kind.COUNT)));

  /// What a folded question asks for.
  static Measure of(String question) {
    return RULES.stream()
        .filter(rule -> rule.question().matcher(question).find())
        .findFirst()
        .map(Rule::measure)
        .orElse(ANY);
  }

  /// Whether a quantity is of a fitting kind.
  boolean fits(Quantity quantity) {
    return fitting.test(quantity);
  }

  private static Predicate<Quantity> of(Unit.Kind... kinds) {
    var fitting = EnumSet.copyOf(List.of(kinds));
    return quantity -> fitting.contains(quantity.unit().kind());
  }

  /// In years or months, with a word for age or without any.
  private static boolean isAge(Quantity quantity) {
    var unit = quantity.unit();
    return unit.word().startsWith("岁")
        || unit.kind() == Unit.Kind.DURATION
        || (unit.kind() == Unit.Kind.COUNT && unit.word().isEmpty());
  }

  private static boolean isLength(Quantity quantity) {
    return LENGTH.matcher(quantity.unit().word()).lookingAt();
  }

  /// A sum of money without its currency.
  private static boolean isAmount(Quantity quantity) {
    return quantity.unit().kind() == Unit.Kind.COUNT
        && quantity.unit().word().isEmpty()
        && quantity.value().intValue() >= AMOUNT;
  }

  private static Rule rule(String question, Predicate<Quantity> fitting) {
    return new Rule(Pattern.compile(question), new Measure(fitting));
  }
}
