package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ruwei.documents.Limits;
import dev.ruwei.importing.ImportOptions;
import dev.ruwei.importing.Imports;
import dev.ruwei.importing.Outcome;
import dev.ruwei.knowledge.Library;
import dev.ruwei.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The damaged copy that came with the project, imported and asked, where it is at hand.
class ImportedArticleTest {
  private static final Path COPY = Path.of("../shared/source/article.txt");
  private static final Path QUESTIONS = Path.of("../shared/eval/article-questions.jsonl");

  /// The sections of the bundled article and those of the imported one, by their order.
  private static final Map<String, String> SECTIONS =
      Map.of(
          "intro", "intro",
          "channels", "s1",
          "search", "s2",
          "mini-programs", "s3",
          "pay", "s4",
          "wecom", "s5");

  @TempDir private static Path folder;
  private static Outcome.Imported imported;
  private static Answering answering;
  private static String written = "";

  @BeforeAll
  static void importTheCopy() throws IOException {
    assumeTrue(Files.exists(COPY) && Files.exists(QUESTIONS), "the copy is not at hand");
    var outcome = new Imports(folder, Limits.STANDARD).file(COPY.toString(), ImportOptions.NONE);
    imported = (Outcome.Imported) outcome;
    Files.copy(Path.of("knowledge/lexicon.yml"), folder.resolve("lexicon.yml"));
    answering = Answerers.over(Library.read(folder));
    written = String.join("\n", imported.report().article().texts());
  }

  @Test
  void findsAnIntroductionAndFiveSectionsWithTheirSpeakers() {
    var parts = imported.report().article().parts();

    assertThat(parts)
        .extracting(part -> imported.report().idOf(part))
        .containsExactly("intro", "s1", "s2", "s3", "s4", "s5");
    assertThat(parts.subList(1, 6))
        .extracting(part -> part.speaker().name())
        .containsExactly("張孝超", "周顥", "曾鳴", "張穎", "黃鐵鳴");
    assertThat(parts)
        .extracting(part -> part.passages().size())
        .containsExactly(8, 9, 12, 13, 12, 12);
  }

  @Test
  void leavesOutTheFooterAndTheTitleInTheMidst() {
    assertThat(imported.report().leftOut())
        .extracting(left -> left.line())
        .containsExactly(125, 173, 175, 176, 177, 178, 180, 182, 184);
    assertThat(imported.report().article().copiedFrom()).startsWith("http://m.");
    assertThat(imported.report().article().published()).isNull();
    assertThat(written).doesNotContain("掃一掃", "上一篇", "評論");
  }

  @Test
  void writesNoFaultIntoTheFolder() {
    assertThat(Library.read(folder).faults()).isEmpty();
    assertThat(imported.report().damaged()).isNotEmpty();
  }

  @Test
  void answersNearlyAllQuestionsInItsOwnWords() throws IOException {
    var wrong = new ArrayList<String>();
    var asked = 0;
    for (var line : Files.readAllLines(QUESTIONS)) {
      var node = JsonMapper.shared().readTree(line);
      if (node.get("topic").asString("").isEmpty()) {
        continue;
      }
      asked++;
      var answer = answering.answer(Question.of(node.get("question").asString()));
      assertThat(answer.citations())
          .allSatisfy(citation -> assertThat(written).contains(citation.quote()));
      if (!right(node, answer)) {
        wrong.add(
            node.get("id").asString()
                + " "
                + answer.reply().text()
                + " "
                + answer.citations().stream()
                    .map(c -> c.section().id() + ":" + c.quote())
                    .toList());
      }
    }
    assertThat(asked).isEqualTo(27);
    // Two of them can only be answered in English, of which this library has nothing.
    assertThat(wrong).hasSizeLessThanOrEqualTo(8);
  }

  private static boolean right(JsonNode node, Answer answer) {
    var said = new StringBuilder(answer.reply().text());
    answer.citations().forEach(citation -> said.append('\n').append(citation.quote()));
    var folded = folded(said.toString());
    return !answer.citations().isEmpty()
        && answer
            .citations()
            .getFirst()
            .section()
            .id()
            .equals(SECTIONS.get(node.get("topic").asString()))
        && node.get("must")
            .valueStream()
            .allMatch(
                group ->
                    group.valueStream().anyMatch(word -> folded.contains(folded(word.asString()))));
  }

  private static String folded(String text) {
    return Folding.fold(text).replace(" ", "");
  }
}
