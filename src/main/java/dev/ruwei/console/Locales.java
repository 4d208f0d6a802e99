package dev.ruwei.console;

import dev.ruwei.text.Language;
import java.util.Locale;

/// The language of what is said outside answers.
final class Locales {
  private Locales() {}

  /// The language of the person who has started the program.
  static Language own() {
    return language(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /// Chinese where the locale is Chinese, else English.
  static Language language(Locale locale) {
    return Language.ofTag(locale.toLanguageTag()).orElseGet(() -> nearest(locale));
  }

  private static Language nearest(Locale locale) {
    if (!"zh".equals(locale.getLanguage())) {
      return Language.EN;
    }
    return "Hant".equals(locale.getScript()) ? Language.ZH_HANT : Language.ZH_HANS;
  }
}
