package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "茶叶的出口有多少吨？ | 茶叶的进口有 20 吨。 | true",
        "茶葉的出口有多少噸？ | 茶叶的进口有 20 吨。 | true",
        "茶叶的出口有多少吨？ | 茶叶的出口有 20 吨，进口有 3 吨。 | false",
        "茶叶的进口和出口各有多少吨？ | 茶叶的进口有 20 吨。 | false",
        "渡船首周卖了多少票？ | 渡船首月卖出 900 张票。 | true",
        "去年有多少游客？ | 今年有 900 名游客。 | true",
        "How much tea was imported? | 20 tons of tea were exported. | true",
        "Which is the oldest bridge? | The newest bridge is 86 metres long. | true",
        "When was the mailbox emptied? | The female guide emptied it at six. | false",
      })
  void clash(String question, String text, boolean clash) {
    assertThat(Contrasts.clash(Folding.fold(question), Folding.fold(text))).isEqualTo(clash);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第三座桥长多少米？ | 第一座桥长 86 米。 | true",
        "第三座橋長多少米？ | 第一座桥长 86 米。 | true",
        "第三座桥长多少米？ | 第三座桥长 86 米，第一座桥长 40 米。 | false",
        "第三座桥长多少米？ | 第一批游客走过的桥长 86 米。 | false",
        "码头一期花了多少钱？ | 码头二期投资 6 亿元。 | true",
        "码头一期花了多少钱？ | 码头一期投资 6 亿元，二期投资 9 亿元。 | false",
        "码头一期花了多少钱？ | 码头投资 6 亿元。 | false",
        "Who won the second race? | Greta Holm won the first race. | true",
        "Who won the second race? | Greta Holm won the race. | false",
      })
  void theThirdIsNotTheFirst(String question, String text, boolean another) {
    assertThat(Contrasts.anotherInTheRow(Folding.fold(question), Folding.fold(text)))
        .isEqualTo(another);
  }
}
