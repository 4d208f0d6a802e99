package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSoughtTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡船是哪家公司造的？",
        "渡船是哪一家公司造的？",
        "渡船的设计师叫什么名字？",
        "Which company built the ferry?",
        "What is the name of the ferry?",
        "What was the old ferry called?",
      })
  void isAskedFor(String question) {
    assertThat(NameSought.in(Folding.fold(question))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "湖的名字是怎么来的？, true",
    "这座湖为什么叫云雀湖？, true",
    "What is the origin of its name?, true",
    "湖的名字是什么？, false",
    "What is the name of the lake?, false",
  })
  void whereItComesFromIsAnotherQuestion(String question, boolean origin) {
    assertThat(NameSought.asksForTheOrigin(Folding.fold(question))).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource({
    "中标企业是永丰牧业，合同为期三年。, true",
    "投资来自瑞堃资本，共 800 万元。, true",
    "中标的是一家公司，合同为期三年。, false",
    "得標的是瑞堃銀行，合約為期三年。, true",
    "得標的是一家銀行，合約為期三年。, false",
  })
  void isToldWhereAFirmIsCalledByItsTrade(String text, boolean told) {
    var question = Folding.fold("猪肉是哪家公司供应的？");
    assertThat(NameSought.in(question).orElseThrow().isToldIn(text, question)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡船有多长？",
        "What was the company's revenue last year?",
        "What did the airline do to reduce bird strikes?",
        "What does the bank charge?",
        "哪个月渡船停航？",
        "谁造了渡船？",
        "How long is the ferry?",
        "Which day does it sail?"
      })
  void isNotAskedFor(String question) {
    assertThat(NameSought.in(Folding.fold(question))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渡船是哪家公司造的？ | 渡船是一家造船公司造的。 | false",
        "渡船是哪家公司造的？ | 渡船是同一家快递公司的。 | false",
        "渡船是哪家公司造的？ | 渡船是沪东集团造的。 | true",
        "渡船是哪家公司造的？ | 渡船是“海鸥”号的东家造的。 | true",
        "渡船是哪家公司造的？ | 渡船由 Holm 造。 | true",
        "海鸥号是哪家公司造的？ | “海鸥号”是一家公司造的。 | false",
        "渡船的设计师叫什么名字？ | 渡船的设计师是周远山。 | true",
        "渡船的设计师叫什么名字？ | 渡船的设计师得过奖。 | false",
        "造渡船的船厂叫什么名字？ | 周远山在一家船厂造了渡船。 | false",
        "Which company built the ferry? | A Danish company built the ferry. | true",
        "Which Danish company built the ferry? | A Danish company built the ferry in January. |"
            + " false",
        "Which company built the ferry? | The ferry was built by Holm Brothers. | true",
        "Which company built the ferry? | It was built by a small company. | false",
      })
  void isTold(String question, String text, boolean told) {
    var folded = Folding.fold(question);
    assertThat(NameSought.in(folded).orElseThrow().isToldIn(text, folded)).isEqualTo(told);
  }
}
