package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSelectorTest {
  private static final String ARTICLE =
      """
      # 见闻

      ## 开放

      - 新馆将于五月开放，比计划晚。
      - 推迟主要是因为施工时挖出了海塘。
      - 餐厅将于六月开放，比计划晚。
      - 推迟主要是因为厨房里总是漏水。
      """;

  @TempDir private Path folder;

  @Test
  void theReasonIsSaidWithWhatItExplains() throws IOException {
    Files.writeString(
        folder.resolve("bridge.md"), "# 桥\n\n- 石桥去年停用了三个月。这是因为洪水冲坏了桥墩。茶馆照常开门。\n- 茶馆有 12 只猫。\n");
    var library = Library.read(folder);
    var asked = Question.of("石桥去年为什么停用？");
    var best =
        new Investigation(library, PassageSearch.over(library), new Readings())
            .of(asked, Context.none(asked))
            .evidence()
            .getFirst();
    assertThat(best.core().cut(best.passage().text())).isEqualTo("石桥去年停用了三个月。这是因为洪水冲坏了桥墩。");
  }

  /// Both passages tell why something was late, and only what stands before tells what.
  @ParameterizedTest
  @CsvSource({"新馆为什么推迟？, 海塘", "新館為什麼推遲？, 海塘"})
  void whatGoesOnFromThePassageBeforeNeedNotNameItsSubject(String question, String reason)
      throws IOException {
    Files.writeString(folder.resolve("museum.md"), ARTICLE);
    var library = Library.read(folder);
    var asked = Question.of(question);
    var findings =
        new Investigation(library, PassageSearch.over(library), new Readings())
            .of(asked, Context.none(asked));
    assertThat(findings.evidence().getFirst().passage().text()).contains(reason);
  }
}
