package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "每天有多少人用小程序？, ZH_HANS",
    "每天有多少人用小程式？後來呢？, ZH_HANT",
    "皇后在北京, ZH_HANS",
    "How many people use it?, EN",
    "How many use 微信?, ZH_HANS",
    "12345, EN",
    "'', EN",
  })
  void recognisesTheLanguageOfATextByItsCharacters(String text, Language language) {
    assertThat(Language.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, ZH_HANS",
    "ZH_cn, ZH_HANS",
    "zh, ZH_HANS",
    "zh-TW, ZH_HANT",
    "zh-hant, ZH_HANT",
    "' en ', EN",
    "en-GB, EN",
  })
  void understandsTags(String tag, Language language) {
    assertThat(Language.ofTag(tag)).contains(language);
  }

  @Test
  void knowsNoOtherTags() {
    assertThat(Language.ofTag("fr")).isEmpty();
    assertThat(Language.ofTag("")).isEmpty();
  }

  @Test
  void writesTagsThatItUnderstands() {
    for (var language : Language.values()) {
      assertThat(Language.ofTag(language.tag())).contains(language);
    }
  }
}
