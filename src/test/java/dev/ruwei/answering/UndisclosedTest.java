package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndisclosedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渡船的利润是多少？ | 渡船公司没有披露利润。 | true",
        "渡船公司披露利润了吗？ | 渡船公司没有披露利润。 | false",
        "渡船的利润是多少？ | 渡船的利润是 20 万元。 | false",
        "when will it open? | she gave no date. | true",
        "when will it open? | the date was not announced. | true",
        "was the date announced? | the date was not announced. | false",
        "when will it open? | it opens in may. | false",
      })
  void isSaid(String question, String text, boolean undisclosed) {
    assertThat(Undisclosed.is(question, text)).isEqualTo(undisclosed);
  }
}
