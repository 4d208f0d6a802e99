package dev.ruwei.text;

import java.util.Locale;
import java.util.Set;

/// English words whose full stop ends no sentence.
final class Abbreviations {
  private static final int LONGEST = 8;

  private static final Set<String> ALWAYS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "mt", "gen", "gov", "sen", "rep",
          "rev", "hon", "col", "capt", "lt", "sgt", "inc", "ltd", "co", "corp", "bros", "dept",
          "univ", "assn", "vs", "etc", "cf", "al", "ca", "approx", "est", "resp", "incl", "ph.d");

  /// These are words, or ends of sentences, where no number follows.
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "fig", "figs", "vol", "ch", "sec", "art", "pp", "eq", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private Abbreviations() {}

  /// Whether the word before a full stop is an abbreviation: a listed one, an initial (J.), or
  /// letters with stops between (U.S., e.g.). The word does not reach back before `from`.
  static boolean endAt(String text, int from, int stop, int next) {
    var begin = stop;
    while (begin > from && stop - begin <= LONGEST && inWord(text.charAt(begin - 1))) {
      begin--;
    }
    var word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
    return isInitials(word)
        || ALWAYS.contains(word)
        || (BEFORE_NUMBERS.contains(word) && Character.isDigit(text.charAt(next)));
  }

  private static boolean inWord(char c) {
    return c == '.' || Characters.isWordLetter(c);
  }

  private static boolean isInitials(String word) {
    for (var i = 0; i < word.length(); i++) {
      if ((word.charAt(i) == '.') != (i % 2 == 1)) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }
}
