package dev.ruwei.documents;

/// How much longer than its file a text may become by words that are said again: a table of a
/// thousand names and a million cells would else need more memory than there is.
final class Growth {
  private static final int SHARE = 4;
  private int left;

  Growth(Limits limits) {
    this.left = limits.characters() / SHARE;
  }

  /// Whether so many characters more can be said; then they are taken.
  boolean allows(int characters) {
    if (characters > left) {
      return false;
    }
    left -= Math.max(0, characters);
    return true;
  }
}
