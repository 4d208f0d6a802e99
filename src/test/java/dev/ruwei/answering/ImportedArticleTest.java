package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ruwei.answering.QuestionSet.Asked;
import dev.ruwei.answering.QuestionSet.Outcome;
import dev.ruwei.documents.Limits;
import dev.ruwei.importing.ImportOptions;
import dev.ruwei.importing.Imports;
import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  private static dev.ruwei.importing.Outcome.Imported imported;
  private static Answering answering;
  private static String written = "";

  @BeforeAll
  static void importTheCopy() throws IOException {
    assumeTrue(Files.exists(COPY) && Files.exists(QUESTIONS), "the copy is not at hand");
    var outcome = new Imports(folder, Limits.STANDARD).file(COPY.toString(), ImportOptions.NONE);
    imported = (dev.ruwei.importing.Outcome.Imported) outcome;
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
  void answersNearlyAllQuestionsInItsOwnWords() {
    var wrong = new ArrayList<String>();
    var asked = QuestionSet.read(QUESTIONS).ofKind("fact").map(ImportedArticleTest::here).toList();
    for (var one : asked) {
      assertThat(answering.answer(Question.of(one.question())).citations())
          .allSatisfy(citation -> assertThat(written).contains(citation.quote()));
      if (one.outcome(answering) != Outcome.RIGHT) {
        wrong.add(one.question());
      }
    }
    assertThat(asked).hasSize(27);
    // Two of them can only be answered in English, of which this library has nothing.
    assertThat(wrong).hasSizeLessThanOrEqualTo(4);
  }

  /// A question about the section that stands for that of the bundled article.
  private static Asked here(Asked one) {
    return new Asked(one.question(), SECTIONS.get(one.topic()), one.kind(), one.must());
  }
}
