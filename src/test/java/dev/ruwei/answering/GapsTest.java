package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.retrieval.PassageSearch;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a text leaves open of a question. `!` marks what stands in no passage at all.
class GapsTest {
  private static final Lexicon LEXICON =
      Lexicon.of(List.of(List.of("销售额", "营业额"), List.of("night ferry", "夜渡")));
  private static final String[] PASSAGES = {
    "合作社的销售额是 2600 万元。",
    "石匠没有使用水泥。",
    "视频号的负责人是张三。",
    "The night ferry carried passengers.",
    "It has cabins."
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "合作社的销售额是多少？ | 合作社的销售额是 2600 万元。 | ``",
        "合作社的利润是多少？ | 合作社的销售额是 2600 万元。 | !利润",
        "合作社的水泥有多少？ | 合作社的销售额是 2600 万元。 | 水泥",
        "合作社的营业额是多少？ | 合作社的销售额是 2600 万元。 | ``",
        "合作社 2020 年的销售额？ | 合作社的销售额是 2600 万元。 | !2020",
        "食品号的负责人是谁？ | 视频号的负责人是张三。 | ``",
        "合作社的净利润是多少？ | 合作社的经理有三人。 | !净利润",
        "How many cars did the night ferry carry? | The night ferry carried passengers. | !cars",
        "How many cabins does the night ferry have? | The night ferry carried passengers. | cabins",
        "Who carried passengers? | The night ferry carried passengers. | ``",
      })
  void areNamed(String question, String text, String gaps) {
    assertThat(gaps(question, text)).isEqualTo(gaps);
  }

  @Test
  void sharesAddUpToAtMostTheQuestion() {
    var gaps = of("合作社的利润和水泥？", "茶。");
    assertThat(gaps).allMatch(gap -> gap.share() > 0);
    assertThat(gaps.stream().mapToDouble(Gap::share).sum()).isLessThanOrEqualTo(1.000_001);
  }

  @Test
  void endWhereAWordEnds() {
    assertThat(gaps("合作社的奖金和水泥是多少？", "茶。")).contains("!奖金").doesNotContain("奖金和");
    assertThat(gaps("雨季用户增长多少？", "雨季的降雨多。")).isEqualTo("!用户 !增长");
  }

  private static String gaps(String question, String text) {
    return of(question, text).stream()
        .map(gap -> (gap.nowhere() ? "!" : "") + gap.text())
        .collect(Collectors.joining(" "));
  }

  private static List<Gap> of(String question, String text) {
    var library = Libraries.of(LEXICON, PASSAGES);
    var found = PassageSearch.over(library).search(question, null, null, 5);
    var language = dev.ruwei.text.Language.of(question);
    return Gaps.of(
            SoughtRules.of(question),
            found.terms().get(language),
            LEXICON,
            text,
            List.of(),
            _ -> true)
        .all();
  }
}
