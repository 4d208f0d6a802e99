package dev.ruwei.repair;

import dev.ruwei.text.Pinyin;
import java.text.Normalizer;
import java.util.Locale;

/// A written Mandarin syllable.
///
/// @param written as it stands, in NFC
/// @param plain without tone, `ü` as `u`, as [Pinyin] has it; empty where it is none
/// @param toned whether it shows its tone, by a mark or a digit
record Syllable(String written, String plain, boolean toned) {
  static final int LONGEST = 9;
  private static final Syllable NONE = new Syllable("", "", false);

  static Syllable of(String letters) {
    if (letters.isEmpty() || letters.length() > LONGEST) {
      return NONE;
    }
    var written = Normalizer.normalize(letters, Normalizer.Form.NFC);
    var digit = isTone(written.charAt(written.length() - 1));
    var word = digit ? written.substring(0, written.length() - 1) : written;
    var plain = withoutMarks(word);
    var lower = word.equals(word.toLowerCase(Locale.ROOT));
    return lower && Pinyin.isSyllable(plain)
        ? new Syllable(written, plain, digit || marked(word))
        : NONE;
  }

  boolean exists() {
    return !plain.isEmpty();
  }

  /// Whether a character can stand in a syllable.
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || "āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ\u0300\u0301\u0304\u0308\u030c".indexOf(c) >= 0;
  }

  static boolean isTone(char c) {
    return c >= '1' && c <= '5';
  }

  private static boolean marked(String word) {
    return word.chars().anyMatch(c -> c > 'z' && c != 'ü');
  }

  private static String withoutMarks(String word) {
    var plain = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .chars()
        .filter(c -> c < '\u0300' || c > '\u036f')
        .forEach(c -> plain.append((char) (c == 'v' ? 'u' : c)));
    return plain.toString();
  }
}
