package dev.ruwei.text;

/// Kinds of characters.
public final class Characters {
  private Characters() {}

  /// Whether a UTF-16 unit is a Han character of the basic plane, or one half of one of the others.
  public static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3400' && c <= '\u4dbf')
        || (c >= '\uf900' && c <= '\ufaff')
        || c == '\u3007'
        || (c >= '\ud840' && c <= '\ud888');
  }

  /// Whether a UTF-16 unit belongs to Japanese kana.
  public static boolean isKana(char c) {
    return c >= '\u3040' && c <= '\u30ff' && c != '\u30fb';
  }

  /// Whether a UTF-16 unit can stand in a Latin word: a letter that is neither Han nor kana.
  public static boolean isWordLetter(char c) {
    return Character.isLetter(c) && !isHan(c) && !isKana(c);
  }

  /// Whether a text has a letter or a digit of any script.
  public static boolean anyLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Whether a text has a Han character.
  public static boolean anyHan(String text) {
    return text.chars().anyMatch(c -> isHan((char) c));
  }

  /// Whether a text has Han characters and nothing else.
  public static boolean allHan(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isHan((char) c));
  }
}
