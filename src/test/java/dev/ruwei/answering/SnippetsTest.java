package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.numbers.Boundaries;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {
  private static final int HAN = 80;
  private static final int LATIN = 240;

  @Test
  void areRunsOfWholeSentences() {
    assertThat(cuts("一是茶。二是水。三是火。"))
        .containsExactlyInAnyOrder("一是茶。", "二是水。", "三是火。", "一是茶。二是水。", "二是水。三是火。", "一是茶。二是水。三是火。");
  }

  @Test
  void areClausesOfASentenceThatIsTooLong() {
    var clause = "茶".repeat(49) + "，";
    assertThat(cuts(clause.repeat(3) + "水。")).contains(clause, clause + "水。");
  }

  @Test
  void areAtMost80HanOr240LatinCharacters() {
    assertThat(lengths("茶园很大。".repeat(60))).allMatch(length -> length <= HAN).contains(HAN);
    assertThat(lengths("The tea is good. ".repeat(60).strip()))
        .allMatch(length -> length <= LATIN)
        .anyMatch(length -> length > LATIN - 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "茶",
        "茶1234567890",
        "WeChat支付",
        "茶4.5亿水",
        "茶 1,200 万",
        "𠮷",
        "👨‍👩‍👧",
        "茶e\u0301",
        "四亿五千万茶"
      })
  void cutNoNumberWordOrCharacterOfASentenceWithoutMarks(String unit) {
    var text = unit.repeat(500 / unit.length() + 1);
    for (var span : new Reading(text).snippets().candidates()) {
      assertThat(Boundaries.outward(text, span)).as(span.cut(text)).isEqualTo(span);
    }
  }

  @Test
  void coverASentenceWithoutMarks() {
    var text = "茶水火土".repeat(125);
    var covered = new boolean[text.length()];
    for (var span : new Reading(text).snippets().candidates()) {
      for (var i = span.start(); i < span.end(); i++) {
        covered[i] = true;
      }
    }
    assertThat(covered).doesNotContain(false);
  }

  @Test
  void ofEnglishCutNoWord() {
    var text = "unpunctuated words of tea ".repeat(40).strip();
    assertThat(cuts(text))
        .isNotEmpty()
        .map(String::strip)
        .allMatch(cut -> text.startsWith(cut) || text.contains(" " + cut))
        .allMatch(cut -> text.endsWith(cut) || text.contains(cut + " "));
  }

  @Test
  void growWithTheNeighbourThatSaysMoreOfTheQuestion() {
    var text = "甲".repeat(60) + "。山上有石桥。" + "石桥的水很深" + "乙".repeat(60) + "。";
    assertThat(grown(text, "山上有石桥。", "石桥的水")).isEqualTo("山上有石桥。石桥的水很深" + "乙".repeat(60) + "。");
    assertThat(grown(text, "山上有石桥。", "甲甲")).startsWith("甲").endsWith("山上有石桥。");
  }

  @Test
  void growNoFurtherThanTheirLength() {
    var text = "石桥很长。".repeat(40);
    assertThat(grown(text, "石桥很长。", "石桥")).hasSizeLessThanOrEqualTo(HAN);
  }

  @Test
  void completeTheirOwnSentenceByClauses() {
    var text = "甲".repeat(70) + "，" + "如果缺水，" + "就不种茶，" + "乙".repeat(60) + "。";
    assertThat(grown(text, "就不种茶，", "种茶")).contains("如果缺水，就不种茶，");
  }

  private static List<String> cuts(String text) {
    return new Reading(text).snippets().candidates().stream().map(span -> span.cut(text)).toList();
  }

  private static List<Integer> lengths(String text) {
    return cuts(text).stream().map(String::length).toList();
  }

  private static String grown(String text, String core, String question) {
    var library = Libraries.of(text, "别的。");
    var found = PassageSearch.over(library).search(question, Language.ZH_HANS, null, 2);
    var scorer =
        new SnippetScorer(
            found.terms().get(Language.ZH_HANS),
            Wanted.by(Sought.OTHER, question),
            new Reading(text));
    var at = text.indexOf(core);
    return new Reading(text)
        .snippets()
        .grown(new dev.ruwei.text.Span(at, at + core.length()), scorer)
        .cut(text);
  }
}
