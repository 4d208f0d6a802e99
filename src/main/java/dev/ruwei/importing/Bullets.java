package dev.ruwei.importing;

import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises the items of lists.
final class Bullets {
  /// A question mark behind a dash is a blank that some encoding could not hold.
  private static final Pattern MARK =
      Pattern.compile("\\s*(?:[–—-](?:\\?(?=\\S))?(?![–—-])|[•·●■◆◇○▪▫□▶►➢➤✓✔＊※‣⁃∙・])\\s*(?=\\S)");

  /// A hyphen or asterisk is one only before a blank: -5 is a number.
  private static final Pattern ASCII = Pattern.compile("\\s*[*+-]\\s+(?=\\S)");

  private static final Pattern ORDINAL =
      Pattern.compile("\\s*(?:[(（]?\\d{1,2}[)）]|[①-⑳⑴-⒇])\\s*(?=\\S)");

  private Bullets() {}

  /// The text of an item without its mark. Ordinals stay, for they say something.
  static Optional<String> item(String line) {
    if (ORDINAL.matcher(line).lookingAt()) {
      return Optional.of(line.strip());
    }
    var mark = (startsAscii(line) ? ASCII : MARK).matcher(line);
    return mark.lookingAt() ? Optional.of(line.substring(mark.end()).strip()) : Optional.empty();
  }

  static boolean isItem(String line) {
    return item(line).isPresent();
  }

  private static boolean startsAscii(String line) {
    var text = line.stripLeading();
    return !text.isEmpty() && "*+-".indexOf(text.charAt(0)) >= 0;
  }
}
