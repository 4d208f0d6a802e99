package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An article in one language.
///
/// @param id unique over the knowledge folder
/// @param source a clickable address of the original, only where it is trusted
/// @param copiedFrom where the copy lay: text, never a link
/// @param translationOf the id of the article that this one translates
/// @param contentHash `sha256:` and the SHA-256 over the hashes of the passages, in their order
public record Article(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable URI source,
    @Nullable String copiedFrom,
    Wording wording,
    @Nullable LocalDate published,
    Language language,
    @Nullable String translationOf,
    List<Section> sections,
    String contentHash) {
  public Article {
    sections = List.copyOf(sections);
  }

  /// All passages in the article's order.
  public Stream<Passage> passages() {
    return sections.stream().flatMap(section -> section.passages().stream());
  }

  /// The id that an article shares with its translations.
  public String workId() {
    return translationOf == null ? id : translationOf;
  }
}
