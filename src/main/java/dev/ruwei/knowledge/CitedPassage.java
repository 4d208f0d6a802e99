package dev.ruwei.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A passage that somebody cited, as a library has it: where it stands, and between which others.
///
/// @param before the passage before it in its section
/// @param after the passage after it in its section
/// @param changed whether it says something else than when it was cited
public record CitedPassage(
    Article article,
    Section section,
    Optional<Passage> before,
    Passage passage,
    Optional<Passage> after,
    boolean changed) {

  /// Empty where the passage is gone.
  ///
  /// @param contentHash of the passage when it was cited; null where that is not known
  public static Optional<CitedPassage> in(
      Library library, String passageId, @Nullable String contentHash) {
    return library.passage(passageId).map(passage -> of(library, passage, contentHash));
  }

  private static CitedPassage of(Library library, Passage passage, @Nullable String contentHash) {
    return new CitedPassage(
        library.articleOf(passage),
        library.sectionOf(passage),
        library.before(passage).filter(other -> sameSection(other, passage)),
        passage,
        library.after(passage).filter(other -> sameSection(other, passage)),
        contentHash != null && passage.hasChangedSince(contentHash));
  }

  private static boolean sameSection(Passage one, Passage other) {
    return one.sectionId().equals(other.sectionId());
  }
}
