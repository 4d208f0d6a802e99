package dev.ruwei.retrieval;

import dev.ruwei.text.Span;

/// The smallest thing that is looked up: one Han or kana character, one stemmed Latin word, or one
/// number.
///
/// @param key its folded, stemmed form, which is its term in the index
/// @param joined whether it stands right beside the atom before it: no punctuation between, and for
///   two Han characters nothing at all
public record Atom(String key, Span span, boolean han, boolean joined) {}
