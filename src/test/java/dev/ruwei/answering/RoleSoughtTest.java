package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleSoughtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "城东水厂的厂长是谁？ | 厂长霍文清说，投诉少了。 | true",
        "誰擔任館長？ | 館長蘇敏打開了門。 | true",
        "厂长是谁？ | 霍文清是厂长。 | true",
        "厂长是谁？ | 厂长说，投诉少了。 | false",
        "厂长是谁？ | 队长霍文清说，投诉少了。 | false",
        "厂长是谁？ | 厂长说，投诉去年每个月都少了许多，局长霍文清说。 | false",
        "Who is the chief engineer? | Chief engineer Ivar Stenhaug warns of wind. | true",
        "Who is the chief engineer? | Ivar Stenhaug warns of wind. | false",
        "Who is the captain of the ship? | The captain, Greta Holm, was hurt. | true",
      })
  void isToldByANameBesideIt(String question, String text, boolean told) {
    var sought = RoleSought.in(Folding.fold(question)).orElseThrow();
    assertThat(sought.isToldIn(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"谁设计了灯塔？", "厂长说了什么？", "Who designed it?", "What does the captain say?"})
  void isNotAskedForOtherwise(String question) {
    assertThat(RoleSought.in(Folding.fold(question))).isEmpty();
  }
}
