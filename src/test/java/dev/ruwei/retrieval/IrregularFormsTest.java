package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IrregularFormsTest {
  @ParameterizedTest
  @CsvSource({
    "took, take",
    "Taken, take",
    "wrote, writing",
    "children, child",
    "children's, child",
    "people, person",
    "built, builds",
    "lives, live",
    "geese, goose",
    "buses, bus",
    "fishermen, fisherman",
  })
  void meetTheirBase(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other));
  }

  @Test
  void areFoundByTheirBaseAndTheOtherWayRound() {
    var search = PassageSearch.over(Libraries.of("It took 40 minutes.", "They write books."));
    assertThat(top(search, "How long does it take?")).isEqualTo("It took 40 minutes.");
    assertThat(top(search, "Who wrote books?")).isEqualTo("They write books.");
  }

  /// [AtomScanner] holds first letters against what is asked before it makes a key.
  @ParameterizedTest
  @MethodSource("groups")
  void haveOneKeyThatBeginsLikeEachOfThem(List<String> forms) {
    assertThat(forms).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    for (var form : forms) {
      assertThat(key(form)).isEqualTo(key(forms.getFirst())).startsWith(form.substring(0, 1));
    }
  }

  @Test
  void standInOneLineEach() throws IOException {
    assertThat(groups().flatMap(List::stream)).doesNotHaveDuplicates();
  }

  private static Stream<List<String>> groups() throws IOException {
    try (var in =
        Objects.requireNonNull(
            IrregularForms.class.getResourceAsStream("irregular-forms.en.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ", -1)));
    }
  }

  private static String key(String word) {
    return Atoms.of(word).getFirst().key();
  }

  private static String top(PassageSearch search, String question) {
    return search.search(question, null, null, 1).hits().getFirst().passage().text();
  }
}
