package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石桥在山下 | 石桥在山下 | 1",
        "石橋在山下 | 石桥在山下！ | 1",
        "石桥在山下 | 山下有石桥 | 0.5",
        "石桥在山下 | 桥石下山在 | 0",
        "石桥，山下 | 桥山 | 0",
        "the stone bridge | Stone bridge, the old | 1",
        "the stone bridge | the wooden bridge | 0.666",
        "“Old” bridges | a tale | 0",
        "a tea | great teapot | 0",
        "café | caffeine | 0",
      })
  void isTheShareOfPairsOrWords(String text, String other, double share) {
    assertThat(Overlap.of(text, other)).isCloseTo(share, within(0.001));
  }

  @Test
  void nothingHasNothingInCommon() {
    assertThat(Overlap.of("", "石桥")).isZero();
    assertThat(Overlap.of("。", "。")).isZero();
    assertThat(Overlap.of("桥", "石桥")).isZero();
  }
}
