package dev.ruwei.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a document says about itself outside its text.
///
/// @param publishedBy where the date stands: `the meta tag article:published_time`, for example
public record Stated(
    @Nullable String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String publishedBy,
    @Nullable String address,
    @Nullable String language) {
  /// A document that says nothing.
  public static final Stated NOTHING = new Stated(null, null, null, null, null, null, null);
}
