package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "合作社的利润 | 的",
        "以后会涨价 | 以后 会",
        "到目前为止 | 到 目前 为",
        "which sheep are there | which are there",
        "the theme of blue things | the of things",
        "茶 | ``",
      })
  void stand(String text, String light) {
    assertThat(
            LightWords.in(text).stream()
                .map(span -> span.cut(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(light);
  }
}
