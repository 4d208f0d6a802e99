package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.QuestionSet.Outcome;
import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions, near misses and far ones about some seventy articles on as many subjects, in Chinese
/// of both scripts and English. A guard against losing what was reached: the bounds lie a little
/// below the figures in the README.
class QuestionSetsTest {
  private static final Path SETS = Path.of("src/test/resources/questions");

  @ParameterizedTest
  @CsvSource({
    // set, right, wrongly refused, near misses refused, far ones refused
    "natural-held-out, 0.92, 0.05, 0.70, 0.98",
    "natural, 0.92, 0.05, 0.75, 0.98",
    "trilingual-held-out, 0.86, 0.09, 0.60, 0.95",
    "trilingual, 0.82, 0.12, 0.70, 0.90",
    "development, 0.80, 0.13, 0.70, 0.95",
    "held-out, 0.82, 0.14, 0.66, 0.98",
  })
  void areAnsweredAndRefused(String set, double right, double refused, double near, double far)
      throws IOException {
    var outcomes = outcomes(SETS.resolve(set));
    assertThat(share(outcomes.get("fact"), Outcome.RIGHT)).isGreaterThan(right);
    assertThat(share(outcomes.get("fact"), Outcome.REFUSED)).isLessThan(refused);
    assertThat(share(outcomes.get("near"), Outcome.RIGHT)).isGreaterThan(near);
    assertThat(share(outcomes.get("far"), Outcome.RIGHT)).isGreaterThan(far);
  }

  /// What came of all questions of a folder of sets, by their kind.
  private static Map<String, List<Outcome>> outcomes(Path sets) throws IOException {
    var outcomes = new HashMap<String, List<Outcome>>();
    var bundled = sets.resolve("bundled.jsonl");
    if (Files.exists(bundled)) {
      add(QuestionSet.read(bundled), Answerers.BUNDLED, outcomes);
    }
    try (var folders = Files.list(sets)) {
      for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
        var library = Library.read(folder);
        assertThat(library.articles()).as(folder.toString()).isNotEmpty();
        add(QuestionSet.read(folder.resolve("questions.jsonl")), Answerers.over(library), outcomes);
      }
    }
    return outcomes;
  }

  private static void add(
      QuestionSet set, Answering answering, Map<String, List<Outcome>> outcomes) {
    for (var kind : List.of("fact", "near", "far")) {
      outcomes.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(set.outcomes(kind, answering));
    }
  }

  private static double share(List<Outcome> outcomes, Outcome which) {
    return (double) outcomes.stream().filter(one -> one == which).count() / outcomes.size();
  }
}
