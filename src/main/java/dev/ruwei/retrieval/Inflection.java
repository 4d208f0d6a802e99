package dev.ruwei.retrieval;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells the forms of one English word from other words of the same stem: "elevators" is one of
/// "elevator", and none of "elevation".
final class Inflection {
  private static final Set<String> ENDINGS =
      Set.of("", "s", "es", "ed", "d", "ing", "e", "y", "ies", "ied", "ying");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=s)['’]$|['’]s$");

  private Inflection() {}

  /// Whether a text is a form of a word; a Chinese one is so only as it stands.
  ///
  /// @param word in its base form
  /// @param written folded
  static boolean isOf(String word, String written) {
    var text = POSSESSIVE.matcher(written).replaceFirst("");
    if (text.equals(word) || IrregularForms.base(text).equals(word)) {
      return true;
    }
    var root =
        word.endsWith("e") || word.endsWith("y") ? word.substring(0, word.length() - 1) : word;
    if (root.isEmpty() || !text.startsWith(root)) {
      return false;
    }
    var ending = text.substring(root.length());
    // Of "plan" is made "planned".
    var doubled = ending.length() > 2 && ending.charAt(0) == root.charAt(root.length() - 1);
    return ENDINGS.contains(ending) || (doubled && ENDINGS.contains(ending.substring(1)));
  }
}
