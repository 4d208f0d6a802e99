package dev.ruwei.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Sample;
import dev.ruwei.conversation.Turn;
import dev.ruwei.storage.Database;
import dev.ruwei.storage.Databases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private Database database;
  private Journal journal;
  private int answers;

  @BeforeEach
  void open() {
    database = database(folder);
    journal = new Journal(new JournalTable(database), Duration.ofDays(30), () -> now);
  }

  @AfterEach
  void close() {
    journal.close();
    database.close();
  }

  Database database(Path folder) {
    return Databases.in(folder);
  }

  @Test
  void countsWhatBecameOfQuestions() {
    ask("hot?", "ann", Sample::answered);
    ask("part?", "ann", Sample::partial);
    var refused = ask("coffee?", null, Sample::notFound);
    ask("hello", null, Sample::help);
    journal.judge(refused, false, "a pity");

    assertThat(journal.stats()).isEqualTo(new Stats(4, 2, 1, 0, 1));
  }

  @Test
  void groupsWhatWasAskedInVain() {
    ask("coffee?", null, Sample::notFound);
    ask("coffee?", null, Sample::notFound);
    now = now.plusSeconds(1);
    ask("Is there coffee?", null, Sample::notFound);
    ask("hot?", null, Sample::answered);

    assertThat(journal.unanswered(5))
        .containsExactly(new Unanswered("coffee", 3, List.of("Is there coffee?", "coffee?")));
  }

  @Test
  void keepsTheLastOpinion() {
    var answer = ask("hot?", null, Sample::answered);
    assertThat(journal.judge(answer, false, "no")).isTrue();
    assertThat(journal.unhelpful())
        .containsExactly(
            new Unhelpful(
                "hot?", "Green tea brews at 80 °C. [1]\nIt takes two minutes. [2]", "no"));
    assertThat(journal.judge(answer, true, null)).isTrue();
    assertThat(journal.unhelpful()).isEmpty();
    assertThat(journal.judge("other", true, null)).isFalse();
  }

  @Test
  void forgetsWhoWantsIt() {
    ask("hot?", "ann", Sample::answered);
    ask("hot?", "ben", Sample::answered);

    assertThat(journal.forget("ann")).isEqualTo(1);
    assertThat(journal.forget("ann")).isZero();
    assertThat(journal.stats().questions()).isEqualTo(1);
  }

  @Test
  void forgetsWhatIsOld() {
    ask("hot?", "ann", Sample::answered);
    now = now.plus(Duration.ofDays(30));

    assertThat(journal.stats().questions()).isZero();
  }

  @Test
  void outlivesTheProgram() {
    ask("hot?", "ann", Sample::answered);
    close();
    open();

    assertThat(journal.stats().questions()).isEqualTo(1);
  }

  private String ask(String text, String asker, Function<Question, Answer> reply) {
    var question = Question.of(text);
    var id = "answer-" + answers++;
    var turn = new Turn(id, "c", question, reply.apply(question), Duration.ZERO);
    journal.record(turn, Channel.HTTP, asker);
    return id;
  }
}
