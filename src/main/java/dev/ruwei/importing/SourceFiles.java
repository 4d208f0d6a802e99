package dev.ruwei.importing;

import dev.ruwei.documents.Limits;
import dev.ruwei.documents.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/// Reads the bytes of a file that a person has named, and nothing that only looks like a file.
final class SourceFiles {
  private final Limits limits;

  SourceFiles(Limits limits) {
    this.limits = limits;
  }

  /// @throws RefusedException when there is no such file, or it is not to be read
  byte[] read(String name) {
    try {
      var path = checked(name);
      try (var in = Files.newInputStream(path)) {
        return read(in);
      }
    } catch (IOException _) {
      throw new RefusedException("it cannot be read. Check its name and your right to read it");
    }
  }

  /// All bytes of a stream.
  byte[] read(InputStream in) throws IOException {
    var bytes = in.readNBytes(limits.fileBytes() + 1);
    if (bytes.length > limits.fileBytes()) {
      throw new RefusedException(
          "it is larger than %d KiB. Split it".formatted(limits.fileBytes() / 1024));
    }
    if (bytes.length == 0) {
      throw new RefusedException("it is empty. Put a text into it");
    }
    return bytes;
  }

  private static Path checked(String name) throws IOException {
    var path = path(name);
    if (Files.isDirectory(path)) {
      throw new RefusedException("it is a folder. Name the files in it");
    }
    if (Files.isSymbolicLink(path) && leadsAway(path)) {
      throw new RefusedException("the link leads out of its folder. Name the file itself");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new RefusedException(
          "it is a device or a pipe and no file. Use - to read standard input");
    }
    return path;
  }

  private static Path path(String name) {
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new RefusedException("its name has control characters. Rename it");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new RefusedException(
          "no file can have this name in this locale. Set LC_ALL=C.UTF-8, or use -");
    }
  }

  private static boolean leadsAway(Path link) throws IOException {
    var folder = Objects.requireNonNullElse(link.toAbsolutePath().getParent(), link);
    return Files.exists(link, LinkOption.NOFOLLOW_LINKS)
        && !link.toRealPath().startsWith(folder.toRealPath());
  }
}
