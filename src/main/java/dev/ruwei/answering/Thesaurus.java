package dev.ruwei.answering;

import com.hankcs.hanlp.corpus.synonym.Synonym;
import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;
import com.hankcs.hanlp.dictionary.common.CommonSynonymDictionary.SynonymItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everyday Chinese synonyms, from the dictionary that comes with HanLP: its groups of equal
/// meaning. It is loaded on first use, which takes about half a second.
///
/// Used only to find that a text says in other words what a question asks for; never for an answer.
final class Thesaurus {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private Thesaurus() {}

  /// Whether a folded text has another word for a word that a part of the question holds.
  static boolean says(String foldedText, String part) {
    for (var length = Math.min(LONGEST, part.length()); length >= SHORTEST; length--) {
      for (var at = 0; at + length <= part.length(); at++) {
        if (others(part.substring(at, at + length)).stream().anyMatch(foldedText::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Loads the dictionary before it is needed.
  static void load() {
    others("开始");
  }

  /// The words of equal meaning with at least two characters.
  private static List<String> others(String word) {
    @Nullable SynonymItem item = CoreSynonymDictionary.get(word);
    return item == null || item.type != Synonym.Type.EQUAL
        ? List.of()
        : item.synonymList.stream()
            .map(synonym -> synonym.realWord)
            .filter(other -> other.length() >= SHORTEST && !other.equals(word))
            .toList();
  }
}
