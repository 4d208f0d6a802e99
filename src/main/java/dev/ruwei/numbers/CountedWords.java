package dev.ruwei.numbers;

import dev.ruwei.text.Characters;
import java.util.Set;

/// The noun behind a number, as far as it can be told without a dictionary.
final class CountedWords {
  /// Characters that begin no noun.
  private static final String FUNCTION_CHARACTERS =
      "的了着过在是和与及或也都来被把给从向对等以于而且则将会能可要为由就才已还又再很更最不没有说去到上下中内里前后左右这那其";

  private static final int NOUN = 2;
  private static final int MOST_WORDS = 4;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "in", "of", "to", "and", "or", "by", "at", "on", "for", "from", "with", "as", "than",
          "the", "a", "an", "is", "are", "was", "were", "be", "has", "have", "had", "that", "which",
          "who", "it", "this", "but", "per", "use", "used", "more", "less", "so", "also", "will");

  private CountedWords() {}

  /// The noun that begins at a place, behind a blank or 的; empty where none can be told.
  static String at(Source source, int start) {
    var more = source.skipBlanks(start);
    var at = source.anyOf("多余+", more) ? source.skipBlanks(more + 1) : more;
    return source.latin(at)
        ? english(source, at)
        : chinese(source, source.at(at) == '的' ? at + 1 : at);
  }

  private static String chinese(Source source, int start) {
    var end = start;
    while (end - start < NOUN
        && Characters.isHan(source.at(end))
        && FUNCTION_CHARACTERS.indexOf(source.at(end)) < 0) {
      end++;
    }
    return source.part(start, end);
  }

  /// The first plural of the next words, else the next word.
  private static String english(Source source, int start) {
    var first = source.wordAt(start);
    var at = start;
    for (var words = 0; words < MOST_WORDS; words++) {
      var word = source.wordAt(at);
      if (word.isEmpty() || FUNCTION_WORDS.contains(word)) {
        break;
      }
      if (word.endsWith("s") && !word.endsWith("ss")) {
        return word;
      }
      at = source.skipBlanks(at + word.length());
      at = source.at(at) == '-' ? at + 1 : at;
    }
    return FUNCTION_WORDS.contains(first) ? "" : first;
  }
}
