package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A part of a question that the evidence does not speak of.
///
/// @param span its place in the question
/// @param share how much of the question's weight it is, from 0 to 1
/// @param strange the part of the share whose single characters the evidence lacks too
/// @param paraphrased the part of the share of which the evidence says nearly the same
/// @param related the part of the share of which the evidence says what belongs to the same matter
/// @param place where else it is spoken of
/// @param name whether it holds a name of the lexicon
record Gap(
    Span span,
    String text,
    double share,
    double strange,
    double paraphrased,
    double related,
    Place place,
    boolean name) {
  /// Where passages speak of what the evidence does not. An article that has a word elsewhere would
  /// have used it here too; a word that it has nowhere may only be the asker's own.
  enum Place {
    NOWHERE,
    OTHER_ARTICLES,
    SAME_ARTICLE
  }

  Gap as(String words) {
    return new Gap(span, words, share, strange, paraphrased, related, place, name);
  }

  /// The same, spoken of by other articles.
  Gap elsewhere() {
    return new Gap(span, text, share, strange, paraphrased, related, Place.OTHER_ARTICLES, name);
  }

  boolean nowhere() {
    return place == Place.NOWHERE;
  }

  /// Neighbours of the same kind as one, to be named together.
  static List<Gap> joined(List<Gap> gaps) {
    var joined = new ArrayList<Gap>();
    for (var gap : gaps) {
      if (!joined.isEmpty() && joined.getLast().goesOnIn(gap)) {
        joined.add(joined.removeLast().with(gap));
      } else {
        joined.add(gap);
      }
    }
    return joined;
  }

  private boolean goesOnIn(Gap next) {
    return nowhere() == next.nowhere()
        && next.span.start() - span.end() <= (Characters.anyHan(text) ? 0 : 1);
  }

  private Gap with(Gap next) {
    var blank = " ".repeat(next.span.start() - span.end());
    return new Gap(
        span.union(next.span),
        text.equals(next.text) ? text : (text + blank + next.text).strip(),
        share + next.share,
        strange + next.strange,
        paraphrased + next.paraphrased,
        related + next.related,
        place,
        name || next.name);
  }

  /// Several gaps together.
  record Sum(double share, double strange, double paraphrased, double related) {
    static Sum of(List<Gap> gaps) {
      return new Sum(
          gaps.stream().mapToDouble(Gap::share).sum(),
          gaps.stream().mapToDouble(Gap::strange).sum(),
          gaps.stream().mapToDouble(Gap::paraphrased).sum(),
          gaps.stream().mapToDouble(Gap::related).sum());
    }

    /// The part of the share whose single characters the evidence has.
    double familiar() {
      return share - strange;
    }
  }
}
