package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said about an article outside its text.
///
/// @param title null where the text must tell
/// @param language null where the text must tell
/// @param idLine where the id stands, 0 where it comes from the file's name
/// @param translationLine where `translationOf` stands
record Meta(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable URI source,
    @Nullable String copiedFrom,
    Wording wording,
    @Nullable LocalDate published,
    @Nullable Language language,
    @Nullable String translationOf,
    int idLine,
    int translationLine) {
  /// Of a file without front matter.
  static Meta ofName(String id) {
    return new Meta(id, null, null, null, null, Wording.ORIGINAL, null, null, null, 0, 0);
  }

  /// The article that this is said about.
  Article article(String heading, Language written, List<Section> sections, String contentHash) {
    return new Article(
        id,
        heading,
        publisher,
        source,
        copiedFrom,
        wording,
        published,
        written,
        translationOf,
        sections,
        contentHash);
  }
}
