package dev.ruwei.answering;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Span;

/// A cut of a passage that speaks to a question.
///
/// @param core the sentence, or clauses of it, that says what was asked
/// @param quote the core with enough around it to stand alone
/// @param score comparable between the pieces of one question
record Evidence(Passage passage, Span core, Span quote, double score) {
  Evidence {
    if (!quote.contains(core) || quote.end() > passage.text().length()) {
      throw new IllegalArgumentException("no cut of " + passage.id() + ": " + core + ", " + quote);
    }
  }

  /// Whether both say the same words of one passage.
  boolean saysAs(Evidence other) {
    return passage.equals(other.passage) && core.overlaps(other.core);
  }
}
