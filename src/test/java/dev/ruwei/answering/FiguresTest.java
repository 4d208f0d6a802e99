package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void areSentencesWithNumbersWorthTelling() {
    assertThat(told("果园由两部分组成。", "果园有 4 万棵树。", "果园建于 1904 年。", "产量增长 15%。"))
        .containsExactly("果园有 4 万棵树。", "产量增长 15%。");
  }

  @Test
  void areToldOnce() {
    assertThat(told("果园有 4 万棵树。", "四万棵树需要水。")).hasSize(1);
  }

  @Test
  void areAtMostFiveInTheirOrder() {
    var told = told("甲 31 人。", "乙 32 人，占 10%。", "丙 33 人。", "丁 34 人。", "戊 35 人。", "己 36 人。");
    assertThat(told).hasSize(5).startsWith("甲 31 人。", "乙 32 人，占 10%。");
  }

  private static Stream<String> toldOf(List<Section> sections) {
    return Figures.of(sections, 5).stream().map(piece -> piece.core().cut(piece.passage().text()));
  }

  private static List<String> told(String... passages) {
    var library = Libraries.of(passages);
    return toldOf(library.articles().stream().flatMap(a -> a.sections().stream()).toList())
        .toList();
  }
}
