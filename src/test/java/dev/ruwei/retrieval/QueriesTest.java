package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In a library where some characters stand in nearly every passage.
class QueriesTest {
  private static final PassageSearch SEARCH =
      PassageSearch.over(
          Libraries.of(
              IntStream.range(0, 80)
                  .mapToObj(i -> i == 40 ? "石桥上的人，山和水。" : "人、山、水，第 " + i + " 号。")
                  .toArray(String[]::new)));

  @ParameterizedTest
  @ValueSource(strings = {"人山", "山、人", "人山水号", "水水", "山水有多少人？"})
  void aQuestionOfCommonCharactersFindsPassages(String question) {
    assertThat(SEARCH.search(question, null, null, 5).hits()).isNotEmpty();
  }

  @Test
  void rareOnesDecideWhereThereAreAny() {
    var hits = SEARCH.search("人山石桥", null, null, 5).hits();
    assertThat(hits.getFirst().passage().id()).isEqualTo("a41:text-1");
  }

  @Test
  void unknownOnesFindNothing() {
    assertThat(SEARCH.search("龙宫", null, null, 5).hits()).isEmpty();
  }
}
