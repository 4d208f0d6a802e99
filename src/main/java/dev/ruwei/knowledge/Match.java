package dev.ruwei.knowledge;

import dev.ruwei.text.Span;
import java.util.List;

/// A name of the lexicon found in a text.
///
/// @param span where, a plural `s` included
/// @param form the name as the lexicon has it, folded
/// @param synonyms the other forms of the name, as they are written in the lexicon
public record Match(Span span, String form, List<String> synonyms) {
  public Match {
    synonyms = List.copyOf(synonyms);
  }
}
