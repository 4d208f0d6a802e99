package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Sentences;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form that a sentence must have that somebody else has written.
final class FreeForm {
  private static final int HAN_LENGTH = 120;
  private static final int LATIN_LENGTH = 360;

  /// Markers that a model writes although it must not, at the end.
  private static final Pattern MARKERS =
      Pattern.compile("(?:\\s*[\\[【（(][0-9, ]{1,8}[\\]】）)])+(?=[。.!！]?$)");

  /// Addresses, and signs that markup is made of: a sentence is plain text.
  private static final Pattern UNWANTED =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>\\[\\]{}|\\\\`#*_~^=@【】]|://|(?i:www\\.|\\b[a-z0-9-]+\\.[a-z]{2,})");

  /// A verdict instead of a statement.
  private static final Pattern VERDICT =
      Pattern.compile("^(?:是的?|对的?|不是?|没有|否|(?i:yes|no|true|false))[,，。.!！:： ]");

  private static final Pattern ENDED = Pattern.compile("[。.!！]$");

  private FreeForm() {}

  /// The sentence as it may stand in an answer; empty where it must not.
  static Optional<String> of(String written) {
    var text = MARKERS.matcher(written.strip()).replaceAll("").strip();
    return Optional.of(text)
        .filter(FreeForm::isPlain)
        .map(FreeForm::ended)
        .filter(ended -> Sentences.of(ended).size() == 1);
  }

  /// Whether a text has nothing that no sentence may have.
  static boolean isPlain(String text) {
    var longest = Characters.anyHan(text) ? HAN_LENGTH : LATIN_LENGTH;
    return Characters.anyLetterOrDigit(text)
        && text.length() <= longest
        && !UNWANTED.matcher(text).find()
        && !VERDICT.matcher(text).find()
        && !text.endsWith("?")
        && !text.endsWith("？");
  }

  private static String ended(String text) {
    if (ENDED.matcher(text).find()) {
      return text;
    }
    return text.replaceAll("[,，;；:：]+$", "") + (Characters.anyHan(text) ? "。" : ".");
  }
}
