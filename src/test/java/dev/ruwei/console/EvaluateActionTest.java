package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answering;
import dev.ruwei.evaluation.Scoreboard;
import dev.ruwei.model.FakeModel;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.model.LanguageModels;
import dev.ruwei.prompts.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EvaluateActionTest {
  private final Screen screen = new Screen();
  private final Prompts prompts = Prompts.bundled();
  private LanguageModel model = LanguageModel.none();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeQuestions() throws IOException {
    file = folder.resolve("bees.jsonl");
    Files.writeString(
        file,
        """
        {"question": "How many bees has a hive?", "topic": "hive", "must": [["40,000"]]}
        {"question": "What is the capital of Australia?", "topic": null, "kind": "far"}
        """);
  }

  @Test
  void printsTheScoreboardAndTellsItsProgress() {
    assertThat(run(file.toString())).isZero();
    assertThat(screen.answers()).startsWith("bees.jsonl (article-questions)\n1 passages;");
    assertThat(screen.messages())
        .isEqualTo(
            """
            0%: 0 of 2 questions asked
            50%: 1 of 2 questions asked
            100%: 2 of 2 questions asked
            """);
  }

  @Test
  void writesTheFiguresAsJson() throws IOException {
    var out = folder.resolve("scores.json");
    Files.writeString(out, "x".repeat(10_000));

    assertThat(run(file.toString(), "--json", out.toString(), "--limit", "1")).isZero();
    var json = JsonMapper.shared().readTree(Files.readString(out));
    assertThat(json.at("/run/questions").asInt()).isEqualTo(1);
    assertThat(json.at("/run/seed").asInt()).isEqualTo(1);
  }

  @Test
  void saysWhereAFileIsMalformed() throws IOException {
    Files.writeString(file, "{\"question\": \"What?\"}\n");

    assertThat(run(file.toString())).isEqualTo(4);
    assertThat(screen.messages()).startsWith("bees.jsonl:1: no \"kind\". Each line has the form");
    assertThat(screen.answers()).isEmpty();
  }

  @Test
  void refusesAFileThatItCannotRead() {
    assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
    assertThat(screen.messages()).contains("none.json cannot be read");
  }

  @Test
  void asksNothingWhereTheFiguresCannotBeWritten() {
    var nowhere = folder.resolve("none").resolve("scores.json");

    assertThat(run(file.toString(), "--json", nowhere.toString())).isEqualTo(2);
    assertThat(screen.messages()).contains("cannot be written").doesNotContain("asked");
  }

  @Test
  void leavesEarlierFiguresWhereThereAreNoNewOnes() throws IOException {
    var out = folder.resolve("scores.json");
    Files.writeString(out, "earlier");

    run(folder.resolve("none.json").toString(), "--json", out.toString());

    assertThat(out).hasContent("earlier");
  }

  @Test
  void refusesToAskNothing() {
    assertThat(run(file.toString(), "--limit", "0")).isEqualTo(2);
    assertThat(screen.messages()).isEqualTo("--limit must be at least 1.\n");
  }

  @Test
  void wantsAModelForTheComposerLlm() {
    assertThat(run(file.toString(), "--composer", "llm")).isEqualTo(2);
    assertThat(screen.messages()).contains("Add --ruwei.model=openai or ollama");
  }

  @Test
  void asksTheModelWhereThatIsWanted() {
    var reply = FakeModel.sentences(Map.of("A hive has 40,000 bees.", List.of(1)));
    try (var fake = FakeModel.start(FakeModel.Protocol.OPENAI, FakeModel.always(reply))) {
      model = LanguageModels.of(fake, Map.of());
      assertThat(run(file.toString(), "--composer", "llm")).isZero();
      assertThat(fake.requests()).isNotEmpty();
    }
    assertThat(screen.answers()).containsPattern("phrased by the model +1\\.000  1 of 1");
  }

  private int run(String... arguments) {
    var surroundings = screen.surroundings();
    var scoreboard =
        new Scoreboard(
            Samples::library,
            (library, search) -> Answering.phrased(library, search, prompts),
            model);
    var action = new EvaluateAction(() -> scoreboard, prompts, surroundings);
    var line = new String[arguments.length + 1];
    line[0] = "evaluate";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return new Commands(List.of(action), prompts, surroundings).run(line);
  }
}
