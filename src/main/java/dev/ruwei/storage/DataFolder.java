package dev.ruwei.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The folder of what the program remembers. Nothing is written before somebody asks for it.
///
/// @param path may not exist yet
public record DataFolder(Path path) {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /// The folder asked for, else `ruwei` where the XDG base directory specification keeps the data
  /// of a user; an `XDG_DATA_HOME` that is not absolute is ignored, as it demands.
  static DataFolder of(@Nullable String asked, @Nullable String xdgDataHome, Path home) {
    if (asked != null && !asked.isBlank()) {
      return new DataFolder(Path.of(asked.strip()));
    }
    var shared = xdgDataHome == null ? Path.of("") : Path.of(xdgDataHome);
    var parent = shared.isAbsolute() ? shared : home.resolve(".local/share");
    return new DataFolder(parent.resolve("ruwei"));
  }

  /// The folder, made where it is missing so that nobody else can read it.
  public Path created() throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? Files.createDirectories(path, OWNER_ONLY)
        : Files.createDirectories(path);
  }
}
