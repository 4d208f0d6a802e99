package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "今年有多少船 | 3年前有 12 艘船 | true",
        "今年有多少船 | 去年有 12 艘船 | true",
        "今年有多少船 | 今年有 12 艘船，比去年多 | false",
        "去年有多少船 | 今年有 12 艘船，比去年多 | true",
        "去年有多少船 | 一年前有 12 艘船 | false",
        "今年有多少船 | 目前年产 12 艘船 | false",
        "今年有多少船 | 近年来年轻人造了 12 艘船 | false",
        "今年有多少船 | 60 岁以上年龄的人有 12 艘船 | false",
        "去年有多少船 | 21年前有 12 艘船 | true",
        "明年有多少船 | 有 12 艘船 | false",
        "有多少船 | 去年有 12 艘船 | false",
        "how many ships are there this year | last year there were 12 ships | true",
        "how many ships were there last year | there were 12 ships a year ago | false",
        "2018 年有多少船 | 2017 年有 12 艘船 | true",
        "每天开几班 | 每月开 12 班 | true",
      })
  void evidenceOfOtherTimesDisagrees(String question, String evidence, boolean disagrees) {
    assertThat(Times.of(question).disagree(evidence)).isEqualTo(disagrees);
  }

  @ParameterizedTest
  @ValueSource(strings = {"去年有多少船", "每天开几班", "2018 年有多少船", "how many this year"})
  void areNamed(String question) {
    assertThat(Times.of(question).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"有多少船", "谁造了船", "how many ships"})
  void orAreNot(String question) {
    assertThat(Times.of(question).isEmpty()).isTrue();
  }
}
