package dev.ruwei.retrieval;

import dev.ruwei.text.Span;

/// One atom of a question, or two atoms that stand side by side.
///
/// @param span where it first stands in the question
/// @param weight its inverse document frequency, `ln(1 + (N - df + 0.5) / (df + 0.5))`
/// @param known whether any passage has it
public record Gram(
    String key, Span span, boolean pair, boolean han, double weight, boolean known) {}
