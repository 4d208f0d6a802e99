package dev.ruwei.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Question;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConversationConfigurationTest {
  private static final Library LIBRARY =
      Library.of(List.of(Sample.ARTICLE), Lexicon.empty(), List.of());
  private static final Edition EDITION = new Edition(PassageSearch.over(LIBRARY), Sample::answered);

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withUserConfiguration(ConversationConfiguration.class)
          .withBean(Editions.class, () -> Editions.only(EDITION))
          .withBean(Prompts.class, Prompts::bundled);

  @Test
  void makesTheDoorWithoutAutoconfiguration() {
    context.run(
        started -> {
          var door = started.getBean(Conversations.class);
          var turn = door.ask(Channel.CONSOLE, null, Question.of("How hot?"));
          assertThat(door.turns(Channel.CONSOLE, turn.conversationId())).containsExactly(turn);
        });
  }

  @Test
  void keepsAsManyTurnsAsConfigured() {
    context
        .withPropertyValues("ruwei.conversation.max-turns=1")
        .run(
            started -> {
              var door = started.getBean(Conversations.class);
              var id = door.ask(Channel.HTTP, null, Question.of("How hot?")).conversationId();
              var second = door.ask(Channel.HTTP, id, Question.of("How long?"));
              assertThat(door.turns(Channel.HTTP, id)).containsExactly(second);
            });
  }

  @Test
  void refusesLimitsThatKeepNothing() {
    assertThatThrownBy(() -> new ConversationProperties(0, 1, java.time.Duration.ofHours(1)))
        .hasMessageContaining("ruwei.conversation.max-turns");
  }
}
