package dev.ruwei.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ruwei.retrieval.PassageSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSetsTest {
  private static final Path EVAL = Path.of("../shared/eval");

  @ParameterizedTest
  @CsvSource({"cmrc2018-trial.json, 0.978", "drcd-dev.json, 0.962"})
  void ranksTheRightPassageFirst(String file, double bar) {
    assumeTrue(Files.exists(EVAL.resolve(file)), "the public sets are not at hand");
    var squad = Squad.read(EVAL.resolve(file));
    var search = PassageSearch.over(squad.library(article -> true));
    var asked = squad.asked();
    var t = System.nanoTime();
    var first =
        asked.stream()
            .filter(
                one -> {
                  var hits = search.search(one.question(), null, null, 10).hits();
                  return !hits.isEmpty() && hits.getFirst().passage().id().equals(one.passageId());
                })
            .count();
    System.out.println(
        file
            + " success@1 "
            + first / (double) asked.size()
            + " ms each "
            + (System.nanoTime() - t) / 1e6 / asked.size());
    assertThat(first / (double) asked.size()).isGreaterThan(bar);
  }
}
