package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.util.List;

/// One paragraph or one bullet of an article: the unit that is indexed, quoted, served and hashed.
///
/// @param id `<article>:<section>-<position>`, unique over all articles
/// @param position from 1 in the section's order; 0 is what stands under the heading
/// @param text inline Markdown removed, lines joined, NFC, no escape and no bidi control
/// @param damaged the ranges of `text` where the copy has lost something
/// @param contentHash `sha256:` and the SHA-256 of `text` in UTF-8, in lower-case hexadecimals
public record Passage(
    String id,
    String articleId,
    String sectionId,
    int position,
    Language language,
    String text,
    List<Span> damaged,
    String contentHash) {
  public Passage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + id + " has no text");
    }
    if (position < 0) {
      throw new IllegalArgumentException("passage " + id + " has position " + position);
    }
    damaged = List.copyOf(damaged);
    for (var span : damaged) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException("passage " + id + " ends before its damage");
      }
    }
  }

  /// Whether it says something else than a passage of that hash did.
  public boolean hasChangedSince(String contentHash) {
    return !this.contentHash.equals(contentHash);
  }

  /// Whether the copy has lost something inside or right beside the range.
  public boolean damagedAt(Span range) {
    return damaged.stream()
        .anyMatch(damage -> damage.start() <= range.end() && range.start() <= damage.end());
  }
}
