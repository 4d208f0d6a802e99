package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
  private static final Lexicon PRODUCTS =
      Lexicon.of(
          List.of(
              List.of("夜渡", "Night Ferry", "夜航船"),
              List.of("蓝尾", "Blue Tail"),
              List.of("营业额", "销售额", "turnover")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "夜渡有多少乘客？ | 蓝尾有 300 名乘客。 | true",
        "夜渡有多少乘客？ | 藍尾有 300 名乘客。 | true",
        "夜渡有多少乘客？ | 夜渡有 300 名乘客。 | false",
        "夜渡有多少乘客？ | 夜航船有 300 名乘客。 | false",
        "夜渡有多少乘客？ | 夜渡比蓝尾多 300 名乘客。 | false",
        "夜渡和蓝尾有多少乘客？ | 蓝尾有 300 名乘客。 | false",
        "夜渡有多少乘客？ | 船上有 300 名乘客。 | false",
        "船上有多少乘客？ | 蓝尾有 300 名乘客。 | false",
        "夜渡的营业额是多少？ | 销售额是 300 万元。 | false",
        "How many cabins does the Night Ferry have? | Blue Tail has 12 cabins. | true",
        "How many cabins does the night ferry have? | 夜渡有 12 间客舱。 | false",
      })
  void areOthersWhereAnotherNameOfTheLexiconIsSpokenOf(
      String question, String text, boolean another) {
    var library = Libraries.of(PRODUCTS, text, "夜渡。", "蓝尾。");
    assertThat(another(library, question, library.passages().getFirst())).isEqualTo(another);
  }

  @Test
  void areNotOthersInTheSectionThatIsAskedAbout(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("boats.md"),
        """
        # 船

        ## 夜渡

        - 蓝尾的乘客也可以上船。

        ## 蓝尾

        - 夜渡的乘客不可以上船。
        """);
    var library = Library.read(folder);
    var onNightFerry = library.passages().getFirst();
    assertThat(onNightFerry.text()).startsWith("蓝尾");
    assertThat(another(library, "夜渡有多少乘客？", onNightFerry)).isFalse();
    assertThat(another(library, "夜渡有多少乘客？", library.passages().getLast())).isFalse();
    assertThat(another(library, "蓝尾有多少乘客？", library.passages().getLast())).isFalse();
  }

  private static boolean another(Library library, String question, Passage passage) {
    return new Topics(library)
        .another(question, Folding.fold(passage.text()), library.sectionOf(passage));
  }
}
