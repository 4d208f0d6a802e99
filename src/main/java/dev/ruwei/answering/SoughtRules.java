package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises what a question asks for.
final class SoughtRules {
  private record Rule(Sought sought, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              Sought.DATE,
              "什么时候|什么时间|啥时|何时|哪一?[年月天日]|几[月号日点]|(?:星期|周|礼拜)几|几年(?!来)|多久|多长时间|\\bwhen\\b|\\b(?:which|what)"
                  + " (?:year|month|day|date|century|decade)\\b"),
          rule(
              Sought.NUMBER,
              "多少|(?<![哪好十])几(?![何率乎点号月年])\\p{IsHan}|第几|比例|占比|百分之|多[大高远重快宽深长](?!时间)|几岁|\\bhow"
                  + " (?:many|much|often|large|big|fast|old|long|far|tall|high|deep|wide|heavy)\\b|\\b(?:what|which)(?:['’]s|"
                  + " is| are| was| were)?(?: the)?(?: [a-z'’-]+){0,5}"
                  + " (?:share|percentage|percent|proportion|number|rate|ratio|amount|total|prices?|cost"
                  + "|costs|fees?|fares?|budget|salary|population|size|length|height|depth|width|weight"
                  + "|temperature|speed|distance|age|turnover|revenue|profit|capacity|count|volume|value)\\b|\\bwhat"
                  + " (?:do|does|did)\\b.*\\b(?:cost|pay|earn|charge)\\b|\\bby how\\b|\\bthe number"
                  + " of\\b"),
          rule(
              Sought.PERSON, "谁|哪[位个]?(?:人(?!口)|负责人|领导|高管|嘉宾|讲者)|什么人|何人|\\bwho(?:m|se|['’]?s)?\\b"),
          rule(
              Sought.OTHER,
              "(?:钱|资金|经费|收入|款)[^，。？]{0,6}(?:哪里|哪儿)来|\\bwhere\\b.*\\b(?:money|income|funding|funds|revenue)\\b"),
          rule(
              Sought.PLACE,
              "哪里|哪儿|何处|什么地方|哪[个座]?(?:省|市|城市|地方|地区|国家|国)|\\bwhere\\b|\\bwhich"
                  + " (?:city|country|place|province)\\b"),
          rule(
              Sought.REASON,
              "为什么|为何|为啥|什么原因|原因是|怎么会|咋会|\\bwhy\\b|\\b(?:what|which) reasons?\\b|\\bhow come\\b"),
          rule(
              Sought.LIST,
              "哪些|哪[几两三四五六七八九十]|有什么(?!意思)|包括什么|分别|都有|列出|列举|\\bwhich\\b.*\\b(?:are|were)\\b|\\blist\\b|\\bwhat"
                  + " kinds?\\b|\\bwhat are\\b"),
          rule(
              Sought.DEFINITION,
              "是什么(?!时候|原因|地方)|什么是|什么意思|什么叫|指什么|是啥|定义|\\bwhat (?:is|does .*"
                  + " mean)\\b|\\bdefine\\b|\\bmeaning of\\b"),
          rule(
              Sought.YES_NO,
              "(?:吗|(?<![什怎那这多])么)[?？。!！\\s]*$|是不是|有没有|能不能|会不会|是否|可不可以|要不要|对不对"
                  + "|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\\b"),
          rule(Sought.OTHER, "\\b(?:what|which|how)\\b"));

  private SoughtRules() {}

  /// The first rule that fits decides; in English, the one that fits first: "how much … when" asks
  /// for a number.
  static Sought of(String question) {
    var folded = Folding.fold(question).strip();
    var han = Characters.anyHan(folded);
    Sought sought = Sought.OTHER;
    var first = Integer.MAX_VALUE;
    for (var rule : RULES) {
      var found = rule.pattern().matcher(folded);
      if (found.find() && found.start() < first) {
        sought = rule.sought();
        first = han ? 0 : found.start();
      }
    }
    return sought;
  }

  private static Rule rule(Sought sought, String pattern) {
    return new Rule(sought, Pattern.compile(pattern));
  }
}
