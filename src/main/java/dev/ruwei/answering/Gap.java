package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.List;

/// A part of a question that the evidence does not speak of.
///
/// @param span its place in the question
/// @param share how much of the question's weight it is, from 0 to 1
/// @param strange the part of the share whose single characters the evidence lacks too
/// @param nowhere whether no passage at all speaks of it
/// @param name whether it holds a name of the lexicon
/// @param asked whether it stands beside the question word, and so is the very thing asked for
record Gap(
    Span span,
    String text,
    double share,
    double strange,
    boolean nowhere,
    boolean name,
    boolean asked) {
  Gap as(String words) {
    return new Gap(span, words, share, strange, nowhere, name, asked);
  }

  /// Several gaps together.
  record Sum(double share, double strange) {
    static Sum of(List<Gap> gaps) {
      return new Sum(
          gaps.stream().mapToDouble(Gap::share).sum(),
          gaps.stream().mapToDouble(Gap::strange).sum());
    }
  }
}
