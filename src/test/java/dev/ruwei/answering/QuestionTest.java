package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ruwei.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u3000"})
  void refusesBlankText(String text) {
    assertThatThrownBy(() -> Question.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write what you want to know");
  }

  @Test
  void countsCodePointsAgainstItsLimit() {
    assertThat(Question.of("𠮷".repeat(Question.LIMIT)).text()).hasSize(2 * Question.LIMIT);
    for (var text : new String[] {"𠮷".repeat(Question.LIMIT + 1), "x".repeat(100_000)}) {
      assertThatThrownBy(() -> Question.of(text)).hasMessageContaining("shorten it");
    }
  }

  @ParameterizedTest
  @CsvSource({"谁讲了制茶？, ZH_HANS", "誰講了製茶？, ZH_HANT", "Who spoke?, EN", "2018, EN"})
  void isAnsweredInItsOwnLanguage(String text, Language language) {
    assertThat(Question.of(text).answerLanguage()).isEqualTo(language);
  }

  @Test
  void isAnsweredInTheLanguageThatIsAskedFor() {
    var question = new Question("谁讲了制茶？", Language.EN, null);
    assertThat(Answerers.SECOND.answer(question).asked().language()).isEqualTo(Language.EN);
  }
}
