package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How many sentences an answer needs.
class SelectionTest {
  @Test
  void oneFactNeedsOneSentence() {
    assertThat(said("石桥长多少米？", "石桥长 86 米。石桥有 7 个孔。石桥在山下。")).containsExactly("石桥长 86 米。");
  }

  @Test
  void aReasonGoesOn() {
    assertThat(said("石桥大修的原因是什么？", "石桥大修的原因之一是洪水。石桥大修的另一个原因是虫蛀。渡口" + "很热闹".repeat(20) + "。"))
        .hasSizeBetween(1, 2)
        .first()
        .asString()
        .contains("原因");
  }

  @Test
  void aFurtherSentenceSpeaksOfWhatTheFirstLeavesOut() {
    var far = "渡口很热闹，每天都有很多人从桥上走过。".repeat(5);
    assertThat(said("石桥的长度和桥墩的材料", "石桥的长度是 86 米。" + far + "桥墩的材料是青石。"))
        .hasSize(2)
        .anyMatch(sentence -> sentence.contains("86"))
        .anyMatch(sentence -> sentence.contains("青石"));
  }

  @Test
  void thereAreAtMostThree() {
    var many = "石桥好。" + "水".repeat(78) + "。";
    assertThat(said("石桥怎么样？", many.repeat(8))).hasSizeBetween(1, 3);
  }

  private static List<String> said(String question, String text) {
    var library = Libraries.of(text, "别的文章说的是茶。", "蜂箱里有蜂蜜。");
    var answer = Answerers.over(library).answer(Question.of(question));
    return answer.reply().sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.CLAIM)
        .map(sentence -> sentence.range().cut(answer.reply().text()))
        .toList();
  }
}
