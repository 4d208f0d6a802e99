package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// On clean text no repair changes anything, alone or together with the others.
class CleanTextsTest {
  static final List<String> TEXTS = CleanTexts.ALL;

  @ParameterizedTest
  @FieldSource("TEXTS")
  void leavesWrittenTextsAlone(String text) {
    assertUntouched(text);
  }

  @Test
  void leavesAllOfThemTogetherAlone() {
    assertUntouched(CleanTexts.TRADITIONAL.repeat(3));
    assertUntouched(CleanTexts.SIMPLIFIED.repeat(3));
  }

  @Test
  void leavesTheBundledArticlesAndTheReadmeAlone() throws IOException {
    try (var files = Files.list(Path.of("knowledge"))) {
      for (var file : files.toList()) {
        assertUntouched(Files.readString(file));
      }
    }
    assertUntouched(Files.readString(Path.of("README.md")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cmrc2018-trial.json", "drcd-dev.json"})
  void leavesPublicParagraphsAlone(String name) {
    var file = Path.of("../shared/eval", name);
    assumeTrue(Files.exists(file), "the question set is not here");
    for (var paragraph : paragraphs(file)) {
      assertUntouched(paragraph);
    }
  }

  private static List<String> paragraphs(Path file) {
    var found = new ArrayList<String>();
    for (var article : JsonMapper.shared().readTree(file).get("data")) {
      for (var paragraph : article.get("paragraphs")) {
        found.add(paragraph.get("context").asString());
      }
    }
    return found;
  }

  private static void assertUntouched(String text) {
    for (var step : Repairs.STEPS) {
      assertThat(Edit.apply(text, step.find().apply(text))).as(step.name()).isEqualTo(text);
    }
    assertThat(Repairs.repair(text)).isEqualTo(new Repaired(text, List.of(), List.of()));
    assertThat(Repairs.joinHardBreaks(text)).isEqualTo(text);
  }
}
