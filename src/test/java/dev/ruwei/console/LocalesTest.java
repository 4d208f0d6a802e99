package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Language;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalesTest {
  @ParameterizedTest
  @CsvSource({
    "zh-CN, ZH_HANS",
    "zh-TW, ZH_HANT",
    "zh-Hant-MY, ZH_HANT",
    "zh, ZH_HANS",
    "en-GB, EN",
    "de-DE, EN",
    "und, EN"
  })
  void speaksChineseWhereTheLocaleIsChinese(String tag, Language language) {
    assertThat(Locales.language(Locale.forLanguageTag(tag))).isEqualTo(language);
  }
}
