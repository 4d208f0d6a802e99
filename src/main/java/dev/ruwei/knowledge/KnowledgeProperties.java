package dev.ruwei.knowledge;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the knowledge folder lies.
///
/// @param location a path; text here, for Spring would take `knowledge` for the folder of that name
///   inside the program
@ConfigurationProperties("ruwei.knowledge")
record KnowledgeProperties(@Nullable String location) {
  /// The folder that was asked for; null for the default.
  @Nullable Path folder() {
    return location == null || location.isBlank() ? null : Path.of(location.strip());
  }
}
