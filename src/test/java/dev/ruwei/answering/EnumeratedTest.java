package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumeratedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渡船停靠哪三个码头？ | 渡船停靠三个码头。 | true",
        "渡船停靠哪三个码头？ | 渡船停靠东岸、西岸和沙洲。 | false",
        "渡船停靠哪三个码头？ | 渡船很旧，很慢，停靠三个码头，和以前一样。 | true",
        "渡船停靠哪两个码头？ | 渡船停靠东岸和西岸。 | false",
        "渡船停靠哪三个码头？ | 渡船停靠三个码头： | false",
        "他的四个徒弟叫什么名字？ | 他收了四个徒弟。 | true",
        "他有几个徒弟？ | 他收了四个徒弟。 | false",
        "which three towns does the ferry serve? | it serves three towns. | true",
        "which three towns does the ferry serve? | it serves oostdam, wick and lund. | false",
        "which three towns does the ferry serve? | the quarrel grew to 1,300 letters, and three"
            + " towns left. | true",
        "which town does the ferry serve? | it serves a town. | false",
      })
  void asManyMustBeNamedAsAreAskedFor(String question, String text, boolean missed) {
    assertThat(Enumerated.isMissed(question, text)).isEqualTo(missed);
  }
}
