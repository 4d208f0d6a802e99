package dev.ruwei.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the words that only ask: they name the kind of the answer and stand in no passage.
public final class QuestionWords {
  /// A measure word, unless it begins a longer word that says what is asked about.
  private static final String MEASURE =
      "(?:(?!人[力口员才群物工类民]|名[字额称]|家庭|种类|次数|年[轻龄级代]|日[期常]|天气|位置|条件|项目|台阶|部[门分]|座位|间隔|支[付持]"
          + "|篇幅|成[本员果功]|层次|期[间限])"
          + "[个位人名家种类次年月日天岁条款项台部座件间所只支本篇章倍成万亿层届期轮场])";

  /// Alternatives stand longest first; all are bounded, so that matching stays linear.
  private static final Pattern CHINESE =
      Pattern.compile(
          String.join(
              "|",
              "请问|请告诉我|告诉我|我想知道|想知道|麻烦问一下|问一下",
              "(?:是)?(?:为什么|为何|为啥)",
              "(?:是|叫做|叫|有|做)?(?:什么|啥|甚么)(?:时候|时间|地方|样的|样|意思|原因|人|名字)?",
              "[是在于由从到]?哪(?!怕)(?:一|几|些)?(?:里|儿|" + MEASURE + "|国(?!家)|边|方面)?",
              "(?:是)?谁",
              "(?<!任)何(?:时|地|处|人|种|者|谓|故)",
              "如何|怎么样|怎么办|怎么|怎样|咋样|咋",
              "[是在]?(?:星期|礼拜|周)几|百分之(?:几|多少)|(?:怎么|咋)回事|多大(?:的)?比例",
              "[有为是共达占]?多少" + MEASURE + "?",
              "[有为是共达占]?第?几" + MEASURE,
              "(?<![不没])多久",
              "多(?:大|长|高|远|重|宽|深|快)(?=[?？，,。]|$|[了的时])",
              "是多(?:久|大|长|高|远|重|宽|深|快)",
              "[吗呢么](?=[?？！!。\\s]*$)"));

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would|should)n['’]t|what['’]?s|who['’]?s|how"
              + " (?:many|much|often|long|old|far|big|large|fast|soon)"
              + "|what|which|who|whom|whose|when|where|why|how|many|much|do|does|did|has|have|had|were|was|is|are|be|been|name|kind|type|please|tell"
              + " me|can you tell me)\\b");

  private QuestionWords() {}

  /// The places of question words in a folded question, in order.
  public static List<Span> in(String folded) {
    var spans = new ArrayList<Span>();
    var matcher = (Characters.anyHan(folded) ? CHINESE : ENGLISH).matcher(folded);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }
}
