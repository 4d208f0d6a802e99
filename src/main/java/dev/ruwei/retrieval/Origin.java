package dev.ruwei.retrieval;

import dev.ruwei.text.Span;

/// What of a question stands at a range of its translation.
///
/// @param span in the translation
/// @param words as they were asked
record Origin(Span span, String words) {}
