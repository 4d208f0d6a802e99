package dev.ruwei.answering;

import dev.ruwei.retrieval.Vocabulary;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A word of a folded question.
///
/// @param known whether it is a word as a whole; else it is one Han character that no known word
///   covers
/// @param light whether it carries no content of its own
record Segment(Span span, boolean known, boolean light) {
  private static final double WORD = 1;
  private static final double LIGHT_CHARACTER = 1.1;
  private static final double STRANGE_CHARACTER = 1.3;

  /// The segments of a text, in its order.
  ///
  /// Runs of Han characters are cut into as few pieces as possible, where a known word is preferred
  /// to a light character and that to a strange one: the shortest path through the graph of words.
  static List<Segment> of(String folded) {
    var segments = new ArrayList<Segment>();
    for (var at = 0; at < folded.length(); ) {
      var end = runEnd(folded, at);
      if (Characters.isHan(folded.charAt(at))) {
        segments.addAll(cut(folded, at, end));
      } else if (Characters.isWordLetter(folded.charAt(at))) {
        var span = new Span(at, end);
        segments.add(new Segment(span, true, LightWords.has(span.cut(folded))));
      }
      at = end;
    }
    return segments;
  }

  private static int runEnd(String text, int at) {
    var han = Characters.isHan(text.charAt(at));
    var letter = Characters.isWordLetter(text.charAt(at));
    var end = at + 1;
    while (end < text.length()
        && (han || letter)
        && Characters.isHan(text.charAt(end)) == han
        && Characters.isWordLetter(text.charAt(end)) == letter) {
      end++;
    }
    return end;
  }

  private static List<Segment> cut(String text, int from, int to) {
    var cost = new double[to - from + 1];
    var begin = new int[cost.length];
    for (var end = 1; end < cost.length; end++) {
      cost[end] = Double.POSITIVE_INFINITY;
      for (var start = Math.max(0, end - Vocabulary.LONGEST); start < end; start++) {
        var all = cost[start] + cost(text.substring(from + start, from + end));
        if (all < cost[end]) {
          cost[end] = all;
          begin[end] = start;
        }
      }
    }
    var segments = new ArrayList<Segment>();
    for (var end = to - from; end > 0; end = begin[end]) {
      segments.addFirst(segment(text, new Span(from + begin[end], from + end)));
    }
    return segments;
  }

  private static double cost(String piece) {
    if (piece.length() == 1) {
      return LightWords.has(piece) ? LIGHT_CHARACTER : STRANGE_CHARACTER;
    }
    return Vocabulary.has(piece) || LightWords.has(piece) ? WORD : Double.POSITIVE_INFINITY;
  }

  private static Segment segment(String text, Span span) {
    return new Segment(span, span.length() > 1, LightWords.has(span.cut(text)));
  }
}
