package dev.ruwei.retrieval;

import dev.ruwei.text.Characters;

/// Words that hold for any article: where one ends and the next begins in Chinese, and which say
/// the same.
public final class Vocabulary {
  /// In characters; what is longer is a phrase.
  public static final int LONGEST = 4;

  private Vocabulary() {}

  /// Whether two folded words can stand for each other.
  public static boolean alike(String one, String other) {
    return EverydayWords.of(Characters.anyHan(one)).alike(one, other);
  }

  /// Whether a folded text of at least two Han characters is a word.
  public static boolean has(String word) {
    return word.length() <= LONGEST && EverydayWords.of(true).list(word);
  }
}
