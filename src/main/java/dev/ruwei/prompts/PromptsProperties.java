package dev.ruwei.prompts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where one's own templates lie.
///
/// @param location the path of a folder whose files replace the bundled ones of the same name; text
///   here, for Spring would take `prompts` for the folder of that name inside the program
@ConfigurationProperties("ruwei.prompts")
record PromptsProperties(@Nullable String location) {
  /// The folder that was asked for; null for the bundled templates.
  @Nullable Path folder() {
    return location == null || location.isBlank() ? null : Path.of(location.strip());
  }
}
