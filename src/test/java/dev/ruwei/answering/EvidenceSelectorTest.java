package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /// The other passage has more of the words, and names somebody else.
  @Test
  void whoHasARoleStandsBesideIt() throws IOException {
    Files.writeString(
        folder.resolve("plant.md"), "# 供水\n\n- 改造水厂的骆大川说，水很好。\n- 厂长霍文清说，投诉少了。\n- 茶馆有 12 只猫。\n");
    assertThat(best("水厂的厂长是谁？")).contains("霍文清");
  }

  private String best(String question) throws IOException {
    var library = Library.read(folder);
    var asked = Question.of(question);
    return new Investigation(library, PassageSearch.over(library), new Readings())
        .of(asked, Context.none(asked))
        .evidence()
        .getFirst()
        .passage()
        .text();
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

  @Test
  void whatWasAtAnotherTimeIsNoBetterForItsWords() {
    var library = Libraries.of("去年灯塔开放日来了 300 名游客。", "今年灯塔开放日的游客是 500 名。", "茶馆有 12 只猫。");
    assertThat(best("今年灯塔开放日来了多少名游客？", library)).isEqualTo("今年灯塔开放日的游客是 500 名。");
  }

  /// What stands behind it does not fit in whole.
  @ParameterizedTest
  @CsvSource({"60, true", "5, false"})
  void aQuoteGoesOnWithWhatFollowsInShortTextsAlone(int texts, boolean goesOn) {
    var followed = "灯塔建于1907年。它有七层，" + "塔身由花岗岩砌成并且每年都要重新粉刷一遍以防海风的侵蚀".repeat(4) + "，顶层有灯。";
    var others = IntStream.range(1, texts).mapToObj(i -> "第" + i + "座桥由木头造成。");
    var library = Libraries.of(Stream.concat(Stream.of(followed), others).toArray(String[]::new));
    assertThat(best("灯塔建于哪一年？", library)).isEqualTo(goesOn ? "灯塔建于1907年。它有七层，" : "灯塔建于1907年。");
  }

  /// A quote that ends with a condition or with who says so would leave open what follows.
  @Test
  void aQuoteDoesNotEndWithWhatGovernsTheRest() {
    var followed = "灯塔建于1907年。馆长表示，" + "塔身由花岗岩砌成并且每年都要重新粉刷一遍以防海风的侵蚀".repeat(4) + "，顶层有灯。";
    var others = IntStream.range(1, 60).mapToObj(i -> "第" + i + "座桥由木头造成。");
    var library = Libraries.of(Stream.concat(Stream.of(followed), others).toArray(String[]::new));
    assertThat(best("灯塔建于哪一年？", library)).isEqualTo("灯塔建于1907年。");
  }

  private static String best(String question, Library library) {
    var asked = Question.of(question);
    var best =
        new Investigation(library, PassageSearch.over(library), new Readings())
            .of(asked, Context.none(asked))
            .evidence()
            .getFirst();
    return best.quote().cut(best.passage().text());
  }
}
