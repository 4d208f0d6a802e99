package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(chars = {'微', '〇', '㐀', '\uf900', '\ud840'})
  void knowsHan(char c) {
    assertThat(Characters.isHan(c)).isTrue();
    assertThat(Characters.isWordLetter(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'か', 'カ', 'ー'})
  void knowsKana(char c) {
    assertThat(Characters.isKana(c)).isTrue();
    assertThat(Characters.isHan(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'Z', 'é', 'Ж', 'ａ'})
  void knowsLettersOfWords(char c) {
    assertThat(Characters.isWordLetter(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'1', ' ', '。', '・', '\ud83d'})
  void takesNothingElseForLetters(char c) {
    assertThat(Characters.isWordLetter(c)).isFalse();
    assertThat(Characters.isHan(c)).isFalse();
    assertThat(Characters.isKana(c)).isFalse();
  }

  @Test
  void looksForLettersDigitsAndHanInTexts() {
    assertThat(Characters.anyLetterOrDigit("？！ 👍\ud800")).isFalse();
    assertThat(Characters.anyLetterOrDigit("？7")).isTrue();
    assertThat(Characters.anyLetterOrDigit("𠀀")).isTrue();
    assertThat(Characters.anyHan("WeChat 支付")).isTrue();
    assertThat(Characters.anyHan("WeChat カ")).isFalse();
  }
}
