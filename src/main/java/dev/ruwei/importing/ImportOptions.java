package dev.ruwei.importing;

import dev.ruwei.text.Language;
import org.jspecify.annotations.Nullable;

/// What the person who imports says about an article; null leaves it to be found.
///
/// @param source a clickable address of the original, which the person vouches for
/// @param force whether an article of the same id is replaced
/// @param dryRun whether nothing is written
public record ImportOptions(
    @Nullable String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable Language language,
    boolean force,
    boolean dryRun) {
  /// Everything is found, nothing is replaced.
  public static final ImportOptions NONE = new ImportOptions(null, null, null, null, false, false);
}
