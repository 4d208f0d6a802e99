package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.List;

/// A sentence of an answer.
///
/// @param range its place in the answer's text without its citation markers, in UTF-16 units
/// @param citations the numbers, from 1, of the citations that prove it
public record Sentence(Span range, Kind kind, List<Integer> citations) {
  /// What a sentence does: say something about the world, name what is missing, or neither.
  public enum Kind {
    CLAIM,
    MISSING,
    FIXED
  }

  public Sentence {
    citations = List.copyOf(citations);
    if (kind == Kind.CLAIM && citations.isEmpty()) {
      throw new IllegalArgumentException("a claim without a citation");
    }
  }
}
