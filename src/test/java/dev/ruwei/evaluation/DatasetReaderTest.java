package dev.ruwei.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetReaderTest {
  private static final String SQUAD =
      """
      {"version": "1", "data": [{"paragraphs": [{"context": "A hive has bees.", "qas": [
        {"question": "What has bees?", "answers": [{"text": "A hive"}]},
        {"question": " ", "answers": [{"text": "A hive"}]},
        {"question": "Who?", "answers": []}]}]}]}
      """;

  @TempDir private Path folder;

  @Test
  void readsParagraphsAsPassages() throws Exception {
    var squad = (Squad) read(SQUAD);

    assertThat(squad.questions()).isEqualTo(1);
    assertThat(squad.skipped()).isEqualTo(2);
    assertThat(squad.asked().getFirst().answers()).containsExactly("A hive");
    assertThat(squad.texts().apply("a0:text-1")).contains("A hive has bees.");
    assertThat(squad.texts().apply("a0:text-2")).isEmpty();
  }

  @Test
  void readsQuestionsAboutTheKnowledge() throws Exception {
    var dataset =
        read(
            """
            \ufeff{"id": "1", "question": "What?", "topic": "text", "must": [["bees", "hive"], ["40"]]}

            {"question": "", "topic": "text", "must": [["x"]]}
            {"question": "Far?", "topic": null, "kind": "far", "must": []}
            """);

    assertThat(dataset.skipped()).isEqualTo(1);
    assertThat(dataset.rounds()).hasSize(1);
    assertThat(dataset.rounds().getFirst().trials())
        .containsExactly(
            new Trial.Answerable(
                "What?",
                new Gold(
                    List.of(List.of("bees", "hive"), List.of("40")),
                    new Gold.Place.InSection("text"))),
            new Trial.Unanswerable("Far?", Distance.FAR));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"data\": 1}\\n | 1 | data",
        "{\"data\":\\n"
            + "[{\"paragraphs\": [{\"qas\": []}]}]} | 2 | data[0].paragraphs[0]: no \"context\"",
        "{\"data\": [{\"paragraphs\": [{\"context\": \" \", \"qas\": []}]}]} | 1 | an empty"
            + " \"context\"",
        "{\"data\": [{}]} | 1 | data[0]: no \"paragraphs\"",
        "{\"data\": [null]} | 1 | a null in \"data\"",
        "{\"data\": [\\n\\n{]} | 3 | ",
        "[] | 1 | no JSON object",
        "`` | 1 | no JSON object",
        "question,answer | 1 | ",
      })
  void saysWhereASquadFileIsWrong(String text, int line, String problem) {
    assertThatMalformed(text.replace("\\n", "\n"), line, problem);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"topic\": null, \"kind\": \"far\"} | no \"question\"",
        "{\"question\": \"x\", \"topic\": null} | no \"kind\"",
        "{\"question\": \"x\", \"topic\": null, \"kind\": \"middling\"} | kind: ",
        "{\"question\": \"x\", \"topic\": \"text\"} | no \"must\"",
        "{\"question\": \"x\", \"topic\": \"text\", \"must\": []} | an empty \"must\"",
        "{\"question\": \"x\", \"topic\": \"pay\", \"must\": [[\"x\"]]} | no section 'pay'",
        "{\"question\": \"x\" | ",
        "x | ",
      })
  void saysWhichLineOfArticleQuestionsIsWrong(String line, String problem) {
    var good = "{\"question\": \"Far?\", \"topic\": null, \"kind\": \"far\"}\n";

    assertThatMalformed(good + "\n" + line + "\n", 3, problem);
  }

  @Test
  void saysWhichLineIsNotUtf8() throws IOException {
    var file = folder.resolve("questions.jsonl");
    Files.write(file, "{}\n问".getBytes(java.nio.charset.Charset.forName("GB18030")));

    assertThatThrownBy(() -> DatasetReader.read(file, DatasetReaderTest::library))
        .isInstanceOf(Scoreboard.MalformedFileException.class)
        .hasMessage("questions.jsonl:2: not UTF-8. Save the file as UTF-8");
  }

  @Test
  void leavesAMissingFileToTheCaller() {
    assertThatThrownBy(() -> DatasetReader.read(folder.resolve("none"), DatasetReaderTest::library))
        .isInstanceOf(IOException.class);
  }

  private void assertThatMalformed(String text, int line, String problem) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Scoreboard.MalformedFileException.class)
        .hasMessageStartingWith("questions:" + line + ": ")
        .hasMessageContaining(problem == null ? "" : problem)
        .message()
        .hasLineCount(1)
        .containsAnyOf("Repair", "has the form", "Name one of");
  }

  private Dataset read(String text) throws Exception {
    var file = folder.resolve("questions");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return DatasetReader.read(file, DatasetReaderTest::library);
  }

  private static Library library() {
    var section = new Section("text", "Bees", null, List.of(Samples.BEES));
    var article =
        new Article(
            "bees",
            "Bees",
            null,
            null,
            null,
            Wording.ORIGINAL,
            null,
            Language.EN,
            null,
            List.of(section),
            "");
    return Library.of(List.of(article), Lexicon.empty(), List.of());
  }
}
