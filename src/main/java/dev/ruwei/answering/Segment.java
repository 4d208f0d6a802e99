package dev.ruwei.answering;

import dev.ruwei.retrieval.Vocabulary;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A word of a folded question.
///
/// @param known whether it is a word as a whole; else it is one Han character that no known word
///   covers
/// @param light whether it carries no content of its own
record Segment(Span span, boolean known, boolean light) {
  private static final double INDEXED_WORD = 0.9;
  private static final double WORD = 1;
  private static final double ONE_CHARACTER_WORD = 1.05;
  private static final double LIGHT_CHARACTER = 1.1;
  private static final double STRANGE_CHARACTER = 1.3;

  /// The segments of a text, in its order.
  ///
  /// Runs of Han characters are cut into as few pieces as possible, where a known word is preferred
  /// to a light character and that to a strange one: the shortest path through the graph of words.
  static List<Segment> of(String folded) {
    return of(folded, _ -> false);
  }

  /// The segments of a text where words that stand in the articles are preferred to others.
  ///
  /// @param indexed whether a word of at least two Han characters does
  static List<Segment> of(String folded, Predicate<String> indexed) {
    var segments = new ArrayList<Segment>();
    for (var at = 0; at < folded.length(); ) {
      var end = runEnd(folded, at);
      if (Characters.isHan(folded.charAt(at))) {
        segments.addAll(cut(folded, at, end, indexed));
      } else if (isLatin(folded.charAt(at))) {
        var span = new Span(at, end);
        segments.add(new Segment(span, true, LightWords.has(span.cut(folded))));
      }
      at = end;
    }
    return segments;
  }

  private static int runEnd(String text, int at) {
    var han = Characters.isHan(text.charAt(at));
    var end = at + 1;
    while (end < text.length()
        && (han ? Characters.isHan(text.charAt(end)) : isInWord(text, at, end))) {
      end++;
    }
    return end;
  }

  /// Letters and digits make one word, 5g; so does an apostrophe between letters.
  private static boolean isInWord(String text, int at, int end) {
    return isLatin(text.charAt(at))
        && (isLatin(text.charAt(end))
            || ("'’".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && isLatin(text.charAt(end + 1))));
  }

  private static boolean isLatin(char c) {
    return Characters.isWordLetter(c) || Character.isDigit(c);
  }

  private static List<Segment> cut(String text, int from, int to, Predicate<String> indexed) {
    var cost = new double[to - from + 1];
    var begin = new int[cost.length];
    for (var end = 1; end < cost.length; end++) {
      cost[end] = Double.POSITIVE_INFINITY;
      for (var start = Math.max(0, end - Vocabulary.LONGEST); start < end; start++) {
        var all = cost[start] + cost(text.substring(from + start, from + end), indexed);
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

  private static double cost(String piece, Predicate<String> indexed) {
    if (piece.length() == 1) {
      if (LightWords.has(piece)) {
        return LIGHT_CHARACTER;
      }
      return Vocabulary.has(piece) ? ONE_CHARACTER_WORD : STRANGE_CHARACTER;
    }
    if (!Vocabulary.has(piece) && !LightWords.has(piece)) {
      return Double.POSITIVE_INFINITY;
    }
    return indexed.test(piece) ? INDEXED_WORD : WORD;
  }

  private static Segment segment(String text, Span span) {
    return new Segment(span, span.length() > 1, LightWords.has(span.cut(text)));
  }
}
