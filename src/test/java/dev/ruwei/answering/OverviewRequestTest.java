package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.OverviewRequest.Aspect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewRequestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "这篇文章讲了什么？ | CONTENT",
        "制茶這一節講了什麼？ | CONTENT",
        "总结一下制茶 | CONTENT",
        "主要内容是什么？ | CONTENT",
        "What is this article about? | CONTENT",
        "Summarize the section Ship | CONTENT",
        "the main points | CONTENT",
        "有哪些演讲者？ | SPEAKERS",
        "谁在会上发言？ | SPEAKERS",
        "谁讲了制茶？ | SPEAKERS",
        "Who talked about the ship? | SPEAKERS",
        "Who are the speakers? | SPEAKERS",
        "列出所有数据 | FIGURES",
        "What are the key figures? | FIGURES",
      })
  void saysWhatOfTheWholeIsWanted(String question, Aspect aspect) {
    assertThat(OverviewRequest.of(question))
        .get()
        .extracting(OverviewRequest::aspect)
        .isEqualTo(aspect);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "制茶这一节讲了什么？ | 制茶",
        "What is the section Ship about? | ship",
        "What is stone bridge about? | stone bridge",
        "Summarize the Tea Day | tea day",
        "总结一下制茶 | 制茶",
      })
  void keepsTheTopic(String question, String topic) {
    assertThat(OverviewRequest.of(question))
        .get()
        .extracting(request -> request.rest().replaceAll("[^\\p{L}]+", " ").strip())
        .isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"茶园有多少亩？", "合作社有哪些会员？", "Who leads it?", "How much data is used?", "为什么推迟？"})
  void isNoneWhereSomethingInParticularIsAsked(String question) {
    assertThat(OverviewRequest.of(question)).isEmpty();
  }
}
