package dev.ruwei.knowledge;

import dev.ruwei.text.Span;
import java.util.List;

/// A name of the lexicon found in a text.
///
/// @param span where, a plural `s` included
/// @param form the name as the lexicon has it, folded
/// @param synonyms the other forms of the name, as they are written in the lexicon
/// @param proper whether it names one thing; a common noun, which those who write it in Latin
///   letters write small, is a word like others that has synonyms
public record Match(Span span, String form, List<String> synonyms, boolean proper) {
  public Match {
    synonyms = List.copyOf(synonyms);
  }
}
