package dev.ruwei.retrieval;

import dev.ruwei.text.Span;

/// A place in a text where a gram of the question stands.
///
/// @param gram the gram's index in [QuestionTerms#grams()]
/// @param strength 1 for the gram itself, less for a synonym or a homophone
public record Occurrence(int gram, Span span, double strength) {}
