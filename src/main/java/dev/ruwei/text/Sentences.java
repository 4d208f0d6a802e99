package dev.ruwei.text;

import java.util.List;
import java.util.Objects;

/// Finds sentences and clauses.
///
/// Chinese sentences end at 。！？； (ASCII ones too) and at line ends, but a line of labelled values
/// (日子：平日；班次：40) is one. Where the letters around a mark are Latin, `.`, `!` and `?` end a sentence
/// only before a blank and what can begin a sentence, and not after an abbreviation. Closing quotes
/// and brackets stay with what they close.
///
/// All ranges come in order, do not overlap, neither start nor end with a blank and are never
/// empty; every letter and digit of the text lies in one. The time is linear in the text's length.
public final class Sentences {
  private Sentences() {}

  /// The sentences of a text.
  public static List<Span> of(String text) {
    return new SentenceCutter(text, new Span(0, text.length()), false).cut();
  }

  /// The clauses of a range of a text: what ends at a comma or colon, or where a sentence ends.
  /// Marks between digits (1,200 or 9:30) end none; Latin ones do before a blank only.
  ///
  /// @throws IndexOutOfBoundsException when the range ends behind the text
  public static List<Span> clauses(String text, Span within) {
    Objects.checkFromToIndex(within.start(), within.end(), text.length());
    return new SentenceCutter(text, within, true).cut();
  }
}
