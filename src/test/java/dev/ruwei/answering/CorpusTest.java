package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {
  @Test
  void countsAWorkAndItsPassagesOnce() {
    var library = Libraries.bundled();
    var original = library.article("wechat-open-class-2022").orElseThrow();
    assertThat(Corpus.of(library))
        .isEqualTo(new Corpus(Math.toIntExact(original.passages().count()), 1));
  }

  @Test
  void countsEveryWork() {
    assertThat(Corpus.of(Libraries.of("码头有船。", "灯塔有七层。", "茶馆有猫。"))).isEqualTo(new Corpus(3, 3));
  }

  @ParameterizedTest(name = "{0} passages of {1} works")
  @CsvSource({"90, 1", "2, 1", "5, 5", "4000, 100", "0, 0"})
  void fewArticlesOrLongOnesAreNoLibraryOfShortTexts(int passages, int works) {
    assertThat(new Corpus(passages, works).brevity()).isZero();
  }

  @ParameterizedTest(name = "{0} passages of {1} works")
  @CsvSource({"50, 50", "150, 50", "3000, 1000"})
  void manyShortOnesAre(int passages, int works) {
    assertThat(new Corpus(passages, works).brevity()).isEqualTo(1);
  }

  @Test
  void thereIsNoStepInBetween() {
    var byWorks = IntStream.range(5, 50).mapToObj(n -> new Corpus(2 * n, n).brevity()).toList();
    var byLength = IntStream.range(3, 10).mapToObj(n -> 1 - new Corpus(60 * n, 60).brevity());
    assertThat(byWorks).isSorted().doesNotHaveDuplicates();
    assertThat(byLength.toList()).isSorted().doesNotHaveDuplicates();
  }
}
