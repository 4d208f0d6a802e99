package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.List;

/// A sentence of an answer before it is put into text.
///
/// @param citations the numbers, from 1, of the citations that prove it
record Draft(Sentence.Kind kind, List<Part> parts, List<Integer> citations) {
  /// What sentences are made of.
  sealed interface Part {
    /// Fixed text from the templates.
    record Frame(String text) implements Part {}

    /// A range of the passage that a citation cites, cut when it is rendered.
    record Cut(int citation, Span range) implements Part {}

    /// A sentence in the words of a language model. Only the gate makes it worth anything.
    record Free(String text) implements Part {}
  }

  Draft {
    parts = List.copyOf(parts);
    citations = List.copyOf(citations);
  }

  /// A fixed sentence.
  static Draft fixed(Sentence.Kind kind, String text) {
    return new Draft(kind, List.of(new Part.Frame(text)), List.of());
  }
}
