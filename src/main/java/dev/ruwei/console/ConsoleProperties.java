package dev.ruwei.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the program keeps what it remembers.
///
/// @param data the path of a folder; `null`: `ruwei` in the user's own data folder
@ConfigurationProperties("ruwei")
record ConsoleProperties(@Nullable String data) {
  /// The folder, as the XDG base directory specification places it where nobody has named one; an
  /// `XDG_DATA_HOME` that is not absolute is ignored, as it demands.
  Path folder(@Nullable String xdgDataHome, Path home) {
    if (data != null && !data.isBlank()) {
      return Path.of(data.strip());
    }
    var shared = xdgDataHome == null ? Path.of("") : Path.of(xdgDataHome);
    return (shared.isAbsolute() ? shared : home.resolve(".local/share")).resolve("ruwei");
  }
}
