package dev.ruwei.retrieval;

import dev.ruwei.text.Span;

/// Another form for what stands at a place of the question.
///
/// @param strength how much it counts where it stands in place of the question's own form, up to 1
record Synonym(Span span, String form, double strength) {
  private static final double NAME = 0.9;
  private static final double EVERYDAY = 0.8;

  /// Another form of what the lexicon found.
  static Synonym of(Span span, String form) {
    return new Synonym(span, form, NAME);
  }

  /// Another translation of a word.
  static Synonym ofTranslation(Span span, String form) {
    return new Synonym(span, form, NAME);
  }

  /// Another everyday word, or another spelling.
  static Synonym ofWord(Span span, String form) {
    return new Synonym(span, form, EVERYDAY);
  }
}
