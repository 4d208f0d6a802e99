package dev.ruwei.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words behind a number that make it a percentage, a duration, money, a date or a count.
final class Measures {
  private static final int LONGEST = 4;
  private static final Map<String, Unit> UNITS = new HashMap<>();

  /// What stands for less than the unit, or more, as a power of ten.
  private static final Map<String, Integer> EXPONENTS =
      Map.of("‰", -1, "成", 1, "分钱", -2, "角钱", -1, "毛钱", -1, "fen", -2, "cents", -2, "cent", -2);

  private static final String COUNTED =
      "公里 千米 厘米 毫米 公斤 千克 平方米 公顷 周年 周岁 年级 年代 " + "km kg cm mm gb mb tb kb hz ghz mhz kwh mw gw kw";

  static {
    all(Unit.Kind.PERCENT, "", "% ‰ 成 percent percentage pct");
    all(Unit.Kind.PERCENTAGE_POINT, "", "个百分点 百分点");
    all(Unit.Kind.MULTIPLE, "", "倍 times x fold");
    all(Unit.Kind.DURATION, "second", "秒 秒钟 second seconds sec secs s");
    all(Unit.Kind.DURATION, "millisecond", "毫秒 millisecond milliseconds ms");
    all(Unit.Kind.DURATION, "minute", "分钟 minute minutes min mins");
    all(Unit.Kind.DURATION, "hour", "小时 个小时 钟头 个钟头 hour hours hr hrs h");
    all(Unit.Kind.DURATION, "day", "天 day days");
    all(Unit.Kind.DURATION, "week", "周 星期 个星期 个礼拜 week weeks");
    all(Unit.Kind.DURATION, "month", "个月 month months");
    all(Unit.Kind.DURATION, "quarter", "个季度 quarters");
    all(Unit.Kind.DURATION, "year", "年 年间 year years yr yrs");
    all(Unit.Kind.MONTH, "", "月 月份");
    all(Unit.Kind.DAY, "", "日 号");
    all(Unit.Kind.ORDINAL, "", "st nd rd th");
    all(Unit.Kind.MONEY, "CNY", "元 块 块钱 元钱 分钱 角钱 毛钱 人民币 元人民币 yuan rmb cny renminbi fen");
    all(Unit.Kind.MONEY, "USD", "美元 美金 dollar dollars usd cent cents");
    all(Unit.Kind.MONEY, "HKD", "港元 港币 hkd");
    all(Unit.Kind.MONEY, "EUR", "欧元 euro euros eur");
    all(Unit.Kind.MONEY, "GBP", "英镑 pounds gbp");
    all(Unit.Kind.MONEY, "JPY", "日元 日圆 yen jpy");
    all(Unit.Kind.MONEY, "KRW", "韩元 韩圆 krw");
    all(Unit.Kind.MONEY, "TWD", "新台币 新台币元 twd");
    all(Unit.Kind.MONEY, "CHF", "瑞士法郎 francs chf");
    all(Unit.Kind.MONEY, "INR", "卢比 rupees inr");
    all(Unit.Kind.MONEY, "RUB", "卢布 roubles rubles rub");
    all(Unit.Kind.MONEY, "THB", "泰铢 baht thb");
    // Of several countries each.
    all(Unit.Kind.MONEY, "crown", "克朗 crowns kroner kronor kronas sek nok dkk czk");
    all(Unit.Kind.MONEY, "peso", "比索 pesos");
    all(Unit.Kind.MONEY, "franc", "法郎");
    for (var word : WordList.of(COUNTED)) {
      UNITS.put(word, new Unit(Unit.Kind.COUNT, word));
    }
    ("个名位人家款种条项件台部辆次笔户所座间张份套批篇本册页字门场届期支只头匹棵株颗粒架艘枚幅段句章节组队对双群类层楼米克吨斤升亩" + "步遍趟回轮盘桌杯碗瓶箱包盒袋桶片根把口大岁点")
        .chars()
        .mapToObj(Character::toString)
        .forEach(word -> UNITS.put(word, new Unit(Unit.Kind.COUNT, word)));
  }

  private Measures() {}

  private static void all(Unit.Kind kind, String word, String names) {
    for (var name : WordList.of(names)) {
      UNITS.put(name, new Unit(kind, word));
    }
  }

  /// What stands behind the number; nothing where no measure word does.
  static Optional<Measured> of(Source source, Amount amount) {
    var at = behindMore(source, amount.end());
    var name = nameAt(source, at);
    if (name.isEmpty()) {
      return perCent(source, amount, at);
    }
    return Optional.of(measured(source, amount, name, at));
  }

  private static Measured measured(Source source, Amount amount, String name, int at) {
    var unit = UNITS.getOrDefault(name, Unit.NONE);
    var end = at + name.length();
    var exact = amount.value().scaleByPowerOfTen(EXPONENTS.getOrDefault(name, 0));
    var exactly =
        new Measured(unit, exact, unit.kind() == Unit.Kind.COUNT ? amount.end() : end, end);
    return switch (name) {
      case "percent", "percentage" -> points(source, exactly);
      case "年" ->
          amount.yearLike(1000) ? new Measured(Unit.of(Unit.Kind.YEAR), exact, end, end) : exactly;
      case "月", "月份" ->
          amount.within(1, 12) ? Dates.dayBehind(source, exactly) : counted(amount, end);
      case "日", "号" -> amount.within(1, 31) ? exactly : counted(amount, end);
      default -> exactly;
    };
  }

  private static Measured counted(Amount amount, int end) {
    return new Measured(Unit.NONE, amount.value(), amount.end(), end);
  }

  private static Optional<Measured> perCent(Source source, Amount amount, int at) {
    var cent = source.skipBlanks(at + 3);
    if (!source.wordAt(at).equals("per") || !source.wordAt(cent).equals("cent")) {
      return Optional.empty();
    }
    var unit = Unit.of(Unit.Kind.PERCENT);
    return Optional.of(points(source, new Measured(unit, amount.value(), cent + 4, cent + 4)));
  }

  private static Measured points(Source source, Measured percent) {
    var word = source.wordAt(source.skipBlanks(percent.end()));
    return word.equals("points") || word.equals("point")
        ? new Measured(
            Unit.of(Unit.Kind.PERCENTAGE_POINT), percent.value(), percent.end(), percent.wordEnd())
        : percent;
  }

  /// Behind 多 and 余, a blank or a hyphen.
  private static int behindMore(Source source, int end) {
    var at = source.anyOf("多余+", end) ? end + 1 : end;
    return source.at(at) == '-' && source.latin(at + 1) ? at + 1 : source.skipBlanks(at);
  }

  private static String nameAt(Source source, int at) {
    if (source.latin(at)) {
      var word = source.wordAt(at);
      return UNITS.containsKey(word) && !source.digit(at + word.length()) ? word : "";
    }
    for (var length = LONGEST; length > 0; length--) {
      var name = source.part(at, at + length);
      if (UNITS.containsKey(name)) {
        return name;
      }
    }
    return "";
  }
}
