package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Turn;
import dev.ruwei.journal.Journal;
import dev.ruwei.journal.Journals;
import dev.ruwei.prompts.Prompts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReportActionTest {
  @TempDir private Path folder;
  private final Screen screen = new Screen();
  private Journal journal;

  @BeforeEach
  void write() {
    journal = Journals.in(folder);
    record("a1", "How much honey?", Samples.notFound());
    record("a2", "How many bees?", Samples.answered(23));
    journal.judge("a2", false, "too few");
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void tellsWhatIsMissingAndWhatDidNotHelp() {
    assertThat(run("report")).isZero();
    assertThat(screen.answers())
        .isEqualTo(
            """
            Asked in vain, by what is missing:
            1 x honey
                How much honey?
            Answers that did not help:
            How many bees?
                A hive has 40,000 bees.[1]
                # too few
            """);
  }

  @Test
  void tellsProgramsTheSame() {
    assertThat(run("report", "--json")).isZero();

    var report = JsonMapper.shared().readTree(screen.answers());
    assertThat(report.at("/unanswered/0/missing").asString()).isEqualTo("honey");
    assertThat(report.at("/unhelpful/0/note").asString()).isEqualTo("too few");
  }

  private int run(String... arguments) {
    var surroundings = screen.surroundings();
    var report = new ReportAction(() -> journal, Prompts.bundled(), surroundings);
    return new Commands(List.of(report), Prompts.bundled(), surroundings).run(arguments);
  }

  private void record(String id, String text, Answer answer) {
    var turn = new Turn(id, "c", Question.of(text), answer, Duration.ZERO);
    journal.record(turn, Channel.HTTP, null);
  }
}
