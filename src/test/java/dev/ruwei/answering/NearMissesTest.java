package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions in the articles' own words that they do not answer, through the door.
class NearMissesTest {
  private static final Answering ANSWERING =
      Answerers.over(
          Libraries.of(
              "白沙岛的渡船由一家造船公司在 2018 年建造，造价 600 万元。",
              "渔业合作社去年的收入是 90 万元，没有披露利润。",
              "第一座水闸长 86 米，1957 年完工。",
              "岛上的赛跑分男子组和女子组，男子组的冠军是周远山。",
              "茶馆每天早上六点开门。",
              "A Danish company built the night ferry in 2018 for six million."));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "白沙岛的渡船是哪家公司建造的？",
        "渔业合作社去年的利润是多少？",
        "第三座水闸长多少米？",
        "Which Danish company built the night ferry?",
      })
  void areRefused(String question) {
    assertThat(ask(question)).isInstanceOf(Answer.NotFound.class);
  }

  @ParameterizedTest
  @CsvSource({
    "白沙岛的渡船是哪一年建造的？,2018",
    "第一座水闸长多少米？,86",
    "男子组的冠军是谁？,周远山",
    "When was the night ferry built?,2018",
  })
  void standBesideQuestionsThatAreAnswered(String question, String fact) {
    var answer = ask(question);
    assertThat(answer).isInstanceOf(Answer.Answered.class);
    assertThat(answer.reply().text()).contains(fact);
  }

  private static Answer ask(String question) {
    return ANSWERING.answer(Question.of(question));
  }
}
