package dev.ruwei.answering;

import dev.ruwei.text.Span;

/// A part of a question that the evidence does not speak of.
///
/// @param span its place in the question
/// @param share how much of the question's weight it is, from 0 to 1
/// @param nowhere whether no passage at all speaks of it
/// @param name whether it holds a name of the lexicon
record Gap(Span span, String text, double share, boolean nowhere, boolean name) {
  Gap as(String words) {
    return new Gap(span, words, share, nowhere, name);
  }
}
