package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTest {
  @Test
  void makesHomophonesMeet() {
    assertThat(Pinyin.syllable('信')).isEqualTo("xin").isEqualTo(Pinyin.syllable('新'));
    assertThat(Pinyin.syllable('發')).isEqualTo(Pinyin.syllable('发'));
  }

  @Test
  void hasNoSyllableForWhatIsNotHan() {
    assertThat(Pinyin.syllable('a')).isEmpty();
    assertThat(Pinyin.syllable('か')).isEmpty();
    assertThat(Pinyin.syllable('\ud800')).isEmpty();
  }

  @Test
  void tellsSyllablesFromOtherLetters() {
    assertThat(Pinyin.isSyllable("wei")).isTrue();
    assertThat(Pinyin.isSyllable("xyz")).isFalse();
    assertThat(Pinyin.isSyllable("")).isFalse();
  }
}
