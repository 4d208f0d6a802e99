package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a question keeps when the words that only ask are taken out, each of them shown as `_`.
class QuestionWordsTest {
  @ParameterizedTest
  @CsvSource({
    "请问青岚在哪里？, _青岚_?",
    "我想知道茶园多大, _茶园_",
    "告诉我茶价, _茶价",
    "麻烦问一下茶价, _茶价",
    "开采日为什么推迟, 开采日_推迟",
    "是为什么推迟, _推迟",
    "为何推迟, _推迟",
    "为啥推迟, _推迟",
    "摊晾是什么, 摊晾_",
    "摊晾叫做什么, 摊晾_",
    "船叫什么名字, 船_",
    "这是什么时候, 这_",
    "什么时间开始, _开始",
    "什么地方产茶, _产茶",
    "什么样的茶, _茶",
    "慢火是什么意思, 慢火_",
    "退货是什么原因, 退货_",
    "林阿水是什么人, 林阿水_",
    "茶是啥, 茶_",
    "港口在哪儿, 港口_",
    "茶会在哪一年举行, 茶会_举行",
    "石桥建于哪年, 石桥建_",
    "由哪几位讲, _讲",
    "从哪里来, _来",
    "来自哪国, 来自_",
    "哪种茶, _茶",
    "哪个更长, _更长",
    "有哪些工序, 有_工序",
    "谁讲了制茶, _讲了制茶",
    "负责人是谁, 负责人_",
    "何时完工, _完工",
    "何地举行, _举行",
    "何谓慢火, _慢火",
    "如何制茶, _制茶",
    "怎么做, _做",
    "怎样修, _修",
    "天气怎么样, 天气_",
    "有多少亩, _亩",
    "共多少人, _",
    "价格是多少, 价格_",
    "达几万, _",
    "几个蜂箱, _蜂箱",
    "几年完工, _完工",
    "第几届, _",
    "夜市星期几休息, 夜市_休息",
    "增长了百分之几, 增长了_",
    "能展出多大比例的藏品, 能展出_的藏品",
    "用了多久, 用了_",
    "石桥多长？, 石桥_?",
    "离港口多远了, 离港口_了",
    "是多重, _",
    "好吗？, 好_?",
    "茶呢, 茶_",
  })
  void leaveTheRest(String question, String rest) {
    assertThat(rest(question)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "請問青嵐在哪裡？, _青岚_?",
    "開採日為什麼推遲, 开采日_推迟",
    "為何推遲, _推迟",
    "這是什麼時候, 这_",
    "負責人是誰, 负责人_",
    "怎樣修, _修",
    "有幾個蜂箱, _蜂箱",
    "第幾屆, _",
    "石橋多長？, 石桥_?",
    "好嗎？, 好_?",
  })
  void areFoundInTraditionalChinese(String question, String rest) {
    assertThat(rest(question)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "能省多少人力成本, 能省_人力成本",
    "有多少成员, _成员",
    "有多少支付用户, _支付用户",
    "多少家庭, _家庭",
    "哪些项目, _项目",
    "哪些条件, _条件",
    "卖到了哪些国家, 卖到了_国家",
    "几个国家, _国家",
  })
  void leaveWordsThatBeginLikeMeasureWords(String question, String rest) {
    assertThat(rest(question)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "几乎没有人", "茶几上有茶", "几何学", "哪怕下雨", "任何人", "何牧说过", "如果缺水", "多大年纪", "很多大学", "不多久以后", "呢绒大衣", "吗啡",
    "所谓慢火", "为数不多"
  })
  void areNotSeenWhereTheyOnlySeemToBe(String text) {
    assertThat(rest(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "How many hives does the apiary have?, _ hives _ the apiary _?",
    "Who leads it, _ leads it",
    "what kind of tea, _ _ of tea",
    "Why did picking begin late, _ _ picking begin late",
    "When was the bridge built, _ _ the bridge built",
    "please tell me the price, _ _ the price",
    "the whole island, the whole island",
    "whatever happened, whatever happened",
    "show me the howling typed namesake, show me the howling typed namesake",
  })
  void areWholeWordsInEnglish(String question, String rest) {
    assertThat(rest(question)).isEqualTo(rest);
  }

  @Test
  void areThoseOfChineseWhereAnyHanStands() {
    assertThat(rest("what 是茶")).isEqualTo("what 是茶");
  }

  @Test
  void areFoundInLinearTime() {
    for (var text : new String[] {"多少", "是哪", "在", "请", "想知", "what "}) {
      var many = text.repeat(20_000);
      assertThat(QuestionWords.in(many)).allMatch(span -> span.end() <= many.length());
    }
  }

  private static String rest(String question) {
    var folded = Folding.fold(question);
    var rest = new StringBuilder();
    var at = 0;
    for (var word : QuestionWords.in(folded)) {
      rest.append(folded, at, word.start()).append('_');
      at = word.end();
    }
    return rest.append(folded.substring(at)).toString();
  }
}
