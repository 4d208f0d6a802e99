package dev.ruwei.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What became of a file.
public sealed interface Outcome {
  /// An article was made.
  ///
  /// @param file where the article was written; null where that was not wanted
  record Imported(ImportReport report, String markdown, @Nullable Path file) implements Outcome {}

  /// The file was left alone.
  ///
  /// @param reason what is wrong and what to do, in a sentence or two without the last full stop
  record Refused(String file, String reason) implements Outcome {}
}
