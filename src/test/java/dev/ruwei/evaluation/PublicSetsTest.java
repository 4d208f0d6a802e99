package dev.ruwei.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSetsTest {
  private static final Path EVAL = Path.of(System.getProperty("ruwei.sets", "../shared/eval"));

  @ParameterizedTest
  @CsvSource({"cmrc2018-trial.json, 0.978", "drcd-dev.json, 0.962"})
  void ranksTheRightPassageFirst(String file, double bar) throws Exception {
    assumeTrue(Files.exists(EVAL.resolve(file)), "the public sets are not at hand");
    var squad = (Squad) DatasetReader.read(EVAL.resolve(file), Library::bundled);
    var search = PassageSearch.over(squad.library(passage -> true));

    var first =
        Share.of(
            squad.asked(),
            one ->
                search.search(one.question(), null, null, 1).hits().stream()
                    .anyMatch(hit -> hit.passage().equals(one.paragraph())));

    assertThat(first.share()).isGreaterThan(bar);
  }
}
