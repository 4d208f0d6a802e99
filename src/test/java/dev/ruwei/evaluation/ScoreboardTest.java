package dev.ruwei.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answering;
import dev.ruwei.answering.AnsweringFactory;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs of the whole pipeline over a small file.
class ScoreboardTest {
  private static final Scoreboard.Options ALL = new Scoreboard.Options(null, 1);
  private static final AnsweringFactory FACTORY =
      (library, search) -> Answering.grounded(library, search, Prompts.bundled());

  private final Scoreboard scoreboard =
      new Scoreboard(
          () -> {
            throw new AssertionError("the file's own paragraphs are the knowledge");
          },
          FACTORY);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copyTheFile() throws Exception {
    file = folder.resolve("small.json");
    try (var in = getClass().getResourceAsStream("small.json")) {
      Files.write(file, in.readAllBytes());
    }
  }

  @Test
  void measuresASmallFileEndToEnd() throws Exception {
    var scores = json(scoreboard.evaluate(file, ALL, (done, all) -> {}));

    assertThat(scores.at("/run/questions").asInt()).isEqualTo(4);
    assertThat(scores.at("/run/skipped").asInt()).isEqualTo(1);
    assertThat(scores.at("/passages/successAt1/share").asDouble()).isEqualTo(1);
    assertThat(scores.at("/answers/right/hits").asInt()).isEqualTo(4);
    assertThat(scores.at("/near/right/of").asInt()).isEqualTo(2);
    assertThat(scores.at("/near/wrong/of").asInt()).isEqualTo(2);
    assertThat(scores.at("/far/right/of").asInt()).isEqualTo(1);
    assertThat(scores.at("/far/right/share").asDouble()).isEqualTo(1);
    assertThat(scores.at("/far/wrong/of").asInt()).isEqualTo(3);
    assertThat(scores.at("/quoteIntegrity/share").asDouble()).isEqualTo(1);
    assertThat(scores.at("/numberSupport/share").asDouble()).isEqualTo(1);
    assertThat(scores.at("/scriptInvariance/traditional/of").asInt()).isEqualTo(4);
    assertThat(scores.at("/answerMilliseconds/p50").asDouble()).isPositive();
  }

  @Test
  void tellsHowFarItHasCome() throws Exception {
    var told = new ArrayList<String>();

    scoreboard.evaluate(file, ALL, (done, all) -> told.add(done + "/" + all));

    assertThat(told).startsWith("0/12", "1/12").endsWith("12/12").hasSize(13);
  }

  @Test
  void asksNoMoreThanItIsTold() throws Exception {
    var limited = new Scoreboard.Options(1, 3);

    var scores = json(scoreboard.evaluate(file, limited, (done, all) -> {}));

    assertThat(scores.at("/run/questions").asInt()).isEqualTo(1);
    assertThat(scores.at("/passages/successAt1/of").asInt()).isEqualTo(1);
  }

  @Test
  void printsTheFigures() throws Exception {
    var table = scoreboard.evaluate(file, ALL, (done, all) -> {}).table();

    assertThat(table.lines())
        .startsWith("small.json (squad)", "4 passages; 4 questions asked, 1 skipped", "")
        .contains(
            "passage success@1            1.000  4 of 4",
            "right answers                1.000  4 of 4",
            "quote integrity              1.000  %s".formatted(quotes(table)));
  }

  @Test
  void asksArticleQuestionsOfTheKnowledgeThatIsServed() throws Exception {
    var questions = folder.resolve("questions.jsonl");
    Files.writeString(
        questions,
        """
        {"question": "每天有多少人用小程序？", "topic": "mini-programs", "must": [["4.5亿"]]}
        {"question": "今天北京天气怎么样？", "topic": null, "kind": "far"}
        """);

    var report =
        new Scoreboard(Library::bundled, FACTORY).evaluate(questions, ALL, (done, all) -> {});

    var scores = json(report);
    assertThat(scores.at("/answers/right/hits").asInt()).isEqualTo(1);
    assertThat(scores.at("/far/right/hits").asInt()).isEqualTo(1);
    assertThat(scores.at("/far/auroc").asDouble()).isEqualTo(1);
    assertThat(scores.at("/near").isNull()).isTrue();
  }

  @Test
  void measuresNothingWithoutQuestions() throws Exception {
    Files.writeString(file, "{\"data\": []}");

    var report = scoreboard.evaluate(file, ALL, (done, all) -> {});

    assertThat(json(report).at("/passages").isNull()).isTrue();
    assertThat(report.table()).contains("quote integrity              –");
  }

  private static String quotes(String table) {
    return table
        .lines()
        .filter(line -> line.startsWith("quote integrity"))
        .map(line -> line.substring(line.lastIndexOf("  ") + 2))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode json(Scoreboard.Report report) {
    return JsonMapper.shared().readTree(report.json());
  }
}
