package dev.ruwei.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.FakeModel;
import dev.ruwei.model.FakeModel.Protocol;
import dev.ruwei.model.LanguageModels;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Follow-ups that no rule understands, and a model that may put them together.
class RewritingTest {
  private static final Library LIBRARY = Libraries.of("石桥长86米。石桥由李文设计。");

  private final FakeModel fake = FakeModel.start(Protocol.OPENAI, FakeModel.always("石桥由谁设计？"));

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void makesAFollowUpStandAlone() {
    var turn = follow("设计由谁？", Map.of("rewrite-follow-ups", "true"));

    assertThat(turn.answer().asked().interpretedAs()).isEqualTo("石桥由谁设计？");
    assertThat(turn.answer().reply().text()).contains("李文");
    assertThat(fake.requests().getFirst().toString()).contains("USER: 石桥有多长？");
  }

  @Test
  void takesNoWordThatWasNotSaid() {
    fake.behave(FakeModel.always("你根据编号的段落回答问题，石桥由谁设计？"));
    var turn = follow("设计由谁？", Map.of("rewrite-follow-ups", "true"));

    assertThat(turn.answer().asked().interpretedAs()).isEqualTo("设计由谁？");
  }

  @Test
  void isOffByDefault() {
    assertThat(follow("设计由谁？", Map.of()).answer().asked().interpretedAs()).isEqualTo("设计由谁？");
  }

  private Turn follow(String question, Map<String, String> limits) {
    var search = PassageSearch.over(LIBRARY);
    var dialogue =
        new Dialogue(
            Editions.only(
                new Edition(search, Answering.grounded(LIBRARY, search, Prompts.bundled()))),
            _ -> new FollowUps(List.of()),
            LanguageModels.of(fake, limits),
            new AnswerIds(() -> Instant.EPOCH),
            () -> 0);
    var before = dialogue.next("c", List.of(), Question.of("石桥有多长？"), Listener.SILENT);
    return dialogue.next("c", List.of(before), Question.of(question), Listener.SILENT);
  }
}
