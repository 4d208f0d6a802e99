package dev.ruwei.knowledge;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Language;

/// Recognises the language that most of a text is in, so that a foreign name does not decide.
public final class MostlyIn {
  /// Of running Traditional Chinese about a third is written otherwise in Simplified.
  private static final int TRADITIONAL_AT_LEAST_ONE_IN = 50;

  private MostlyIn() {}

  /// English for a text without Han characters.
  public static Language language(String text) {
    var han = 0;
    var traditional = 0;
    var words = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Characters.isHan(c)) {
        han++;
        traditional += Folding.onlyTraditional(c) ? 1 : 0;
      } else if (startsWord(text, i)) {
        words++;
      }
    }
    if (han == 0 || han < words) {
      return Language.EN;
    }
    return traditional * TRADITIONAL_AT_LEAST_ONE_IN > han ? Language.ZH_HANT : Language.ZH_HANS;
  }

  private static boolean startsWord(String text, int i) {
    return Characters.isWordLetter(text.charAt(i))
        && (i == 0 || !Characters.isWordLetter(text.charAt(i - 1)));
  }
}
