package dev.ruwei.retrieval;

import java.util.List;

/// Tells which words of an index may be meant by a word that it has not: another word of the same
/// family, or the word without a slip of the pen; a statute is no statue with a slip.
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int TWO_SLIPS_FROM = 8;
  private static final int MOST = 4;

  /// Words of a family share this much of the longer one.
  private static final double SHARED = 0.7;

  private static final int SHORTEST_SHARED = 5;

  private Spelling() {}

  /// The words, stemmed, that an unknown stemmed word may stand for; none where it is too short.
  static List<String> meant(String word, TermLookup lookup) {
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    var beginning = word.substring(0, Math.max(SHORTEST_SHARED, (int) (SHARED * word.length())));
    var words = EverydayWords.of(false);
    var known = words.have(word);
    var family =
        lookup.beginningWith(beginning).stream()
            .filter(
                other -> shared(word, other) >= SHARED * Math.max(word.length(), other.length()))
            .filter(other -> !known || !words.have(other))
            .limit(MOST)
            .toList();
    return family.isEmpty() && !known
        ? lookup.similar(word, word.length() < TWO_SLIPS_FROM ? 1 : 2).stream().limit(MOST).toList()
        : family;
  }

  private static int shared(String one, String other) {
    var length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
