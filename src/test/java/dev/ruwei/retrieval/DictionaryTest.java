package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Tables;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the market share fell | 市场份额",
        "patients waited | 患者",
        "谁培训了农民 | train",
        "供应链 | supply chain",
        "they turned off the light | 关闭",
      })
  void saysAWordInTheOtherLanguage(String question, String other) {
    assertThat(translations(question)).contains(other);
  }

  @Test
  void theLongestPhraseIsTranslatedAsAWhole() {
    assertThat(translations("supply chain")).contains("供应链").doesNotContain("供应", "链条");
  }

  @ParameterizedTest
  @CsvSource({"repair, fix", "connect, link", "收入, 收益"})
  void whatSharesATranslationSaysNearlyTheSame(String word, String other) {
    assertThat(paraphrases(word)).contains(Form.of(other));
  }

  /// 收入 is "proceeds", and 诉讼 "proceedings".
  @Test
  void norDoesWhatOnlyHasTheSameStemInTheOtherLanguage() {
    assertThat(paraphrases("收入")).doesNotContain(Form.of("诉讼"));
  }

  @ParameterizedTest
  @CsvSource({"repair, lose", "connect, sell", "收入, 桥梁"})
  void otherWordsDoNot(String word, String other) {
    assertThat(paraphrases(word)).doesNotContain(Form.of(other));
  }

  @Test
  void itsFileHoldsDifferentWordsWithChineseOnesEach() {
    var lines = Tables.lines(Dictionary.class, "english-chinese.txt");
    var words = new HashSet<String>();
    assertThat(lines).hasSizeGreaterThan(15_000);
    for (var line : lines) {
      var sides = List.of(line.split(": ", -1));
      assertThat(sides).as(line).hasSize(2);
      assertThat(words.add(sides.getFirst())).as(line).isTrue();
      assertThat(sides.getFirst())
          .isEqualTo(sides.getFirst().strip().toLowerCase(java.util.Locale.ROOT));
      assertThat(sides.getLast().split(", "))
          .as(line)
          .doesNotHaveDuplicates()
          .allMatch(
              form -> form.codePoints().anyMatch(c -> c >= 0x4e00) && form.equals(form.strip()));
    }
  }

  private static List<String> translations(String question) {
    return Dictionary.bundled().translations(question, Atoms.of(question)).stream()
        .flatMap(translation -> translation.forms().stream())
        .toList();
  }

  private static List<Form> paraphrases(String word) {
    return Dictionary.bundled().paraphrases(Atoms.of(word)).stream()
        .filter(related -> related.strength() == QuestionTerms.PARAPHRASE)
        .flatMap(related -> related.forms().stream())
        .toList();
  }
}
