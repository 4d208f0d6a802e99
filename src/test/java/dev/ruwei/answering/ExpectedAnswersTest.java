package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole answers, as files that people can read. `-Druwei.expected=write` rewrites them.
class ExpectedAnswersTest {
  private static final boolean WRITE = "write".equals(System.getProperty("ruwei.expected"));

  @ParameterizedTest
  @MethodSource
  void secondFolder(ExpectedAnswers expected) {
    check(expected, Answerers.SECOND);
  }

  static List<ExpectedAnswers> secondFolder() {
    return ExpectedAnswers.about("second");
  }

  @ParameterizedTest
  @MethodSource
  void bundledArticle(ExpectedAnswers expected) {
    check(expected, Answerers.BUNDLED);
  }

  static List<ExpectedAnswers> bundledArticle() {
    return ExpectedAnswers.about("bundled");
  }

  private static void check(ExpectedAnswers expected, Answering answering) {
    var actual = expected.actual(answering);
    if (WRITE) {
      expected.write(actual);
    }
    assertThat(actual).isEqualTo(expected.text());
  }
}
