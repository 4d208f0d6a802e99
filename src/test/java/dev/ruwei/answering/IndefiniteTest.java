package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndefiniteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "哪家报纸写了渡船？ | 一家报纸写了渡船。 | true",
        "哪家报纸写了渡船？ | 有家外地报纸写了渡船。 | true",
        "哪家报纸写了渡船？ | 一家名为“晨风”的报纸写了渡船。 | false",
        "哪家报纸写了渡船？ | 晨风报写了渡船。 | false",
        "which newspaper wrote about the ferry? | a local newspaper wrote about it. | true",
        "which newspaper wrote about the ferry? | a newspaper called dawn wrote about it. | false",
        "what was written about the ferry? | another was written about it. | false",
        "what rent does the ferry pay? | it pays a rent of 40 pounds. | false",
        "who wrote about the ferry? | a newspaper wrote about it. | false",
      })
  void leavesOpenWhich(String question, String text, boolean open) {
    assertThat(Indefinite.is(question, text)).isEqualTo(open);
  }
}
