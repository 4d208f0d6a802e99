package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import org.junit.jupiter.api.Test;

class DoubleQuestionsTest {
  private static final Answering ANSWERING =
      Answerers.over(
          Libraries.of("青石桥全长 86 米，桥面宽 5 米，石料来自白沙岛。", "青石桥由石匠周远山负责修建。", "桥头的茶馆每天早上六点开门。"));

  @Test
  void sayNoSentenceTwice() {
    var answer = ask("青石桥全长多少米，桥面宽多少米？");
    assertThat(answer).isInstanceOf(Answer.Answered.class);
    assertThat(answer.reply().text()).containsOnlyOnce("86 米").containsOnlyOnce("宽 5 米");
  }

  @Test
  void areAnsweredPartByPart() {
    var answer = ask("青石桥全长多少米，青石桥由谁负责修建？");
    assertThat(answer).isInstanceOf(Answer.Answered.class);
    assertThat(answer.reply().text()).contains("86 米", "周远山");
  }

  @Test
  void nameThePartThatIsNotAnswered() {
    var answer = ask("青石桥由谁负责修建，门票多少钱？");
    assertThat(answer).isInstanceOf(Answer.Partial.class);
    assertThat(answer.reply().text()).contains("周远山");
    assertThat(answer.missing()).singleElement().matches(part -> part.text().contains("门票"));
  }

  private static Answer ask(String question) {
    return ANSWERING.answer(Question.of(question));
  }
}
