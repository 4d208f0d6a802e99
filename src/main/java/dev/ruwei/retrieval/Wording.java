package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import java.util.List;

/// A question as it is put to one index: in its own words or in translation.
///
/// @param text folded; no pair of words forms across the pieces
/// @param questionWords where the words that only ask stand
/// @param names where proper names stand: a name is nothing but itself
/// @param synonyms other forms of its words, from the lexicon or the dictionary
/// @param related what belongs to the same matter as they
/// @param origins what was translated; none where nothing was
record Wording(
    String text,
    List<Span> questionWords,
    List<Span> names,
    List<Synonym> synonyms,
    List<Related> related,
    List<Origin> origins) {
  Wording {
    questionWords = List.copyOf(questionWords);
    names = List.copyOf(names);
    synonyms = List.copyOf(synonyms);
    related = List.copyOf(related);
    origins = List.copyOf(origins);
  }

  /// Whether a range has nothing of a name.
  boolean isBesideNames(Span range) {
    return names.stream().noneMatch(name -> name.overlaps(range));
  }
}
