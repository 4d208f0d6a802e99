package dev.ruwei.answering;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.text.Span;

/// A range of characters in a passage: the proof of a sentence. An empty range, or one that ends
/// behind the passage, is an `IllegalArgumentException`.
///
/// @param range the quote's place in the passage's text, in UTF-16 units
public record Citation(Article article, Section section, Passage passage, Span range) {
  public Citation {
    if (range.length() == 0 || range.end() > passage.text().length()) {
      throw new IllegalArgumentException(range + " is no quote of " + passage.id());
    }
  }

  /// The quote, cut from the passage by the range.
  public String quote() {
    return range.cut(passage.text());
  }
}
