package dev.ruwei.importing;

import dev.ruwei.documents.RefusedException;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Manuscript;
import dev.ruwei.knowledge.Passage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Writes an article into the knowledge folder: all of it or nothing.
///
/// It is written into a hidden folder beside, which no reader looks into, read back from there,
/// compared word by word, and moved to its place in one step.
final class ArticleFile {
  private static final String HIDDEN = ".import-";
  private static final Duration STALE = Duration.ofHours(1);
  private final Path folder;

  ArticleFile(Path folder) {
    this.folder = folder;
  }

  /// @param force whether a file of the same name is replaced
  /// @throws RefusedException when the article is there already, or the folder cannot be written
  Path write(Manuscript article, boolean force) {
    var target = target(article.id());
    try {
      Files.createDirectories(folder);
      sweep();
      checkFree(article.id(), target, force);
      moveInto(target, article);
      return target;
    } catch (IOException _) {
      throw new RefusedException(
          folder
              + " cannot be written. Check your rights, or choose another folder with"
              + " --ruwei.knowledge.location=/path");
    }
  }

  /// In the locale C the names of files have no letters beyond ASCII.
  private Path target(String id) {
    try {
      return folder.resolve(id + ".md");
    } catch (InvalidPathException _) {
      throw new RefusedException(
          "no file can have the name '%s.md' in this locale. Choose an --id of Latin letters, or set LC_ALL=C.UTF-8"
              .formatted(id));
    }
  }

  private void checkFree(String id, Path target, boolean force) {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (!force) {
        throw new RefusedException(
            "there is an article '%s' already (%s). Replace it with --force, or choose another --id"
                .formatted(id, target));
      }
      if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedException(target + " is no regular file. Choose another --id");
      }
    } else if (Library.read(folder).article(id).isPresent()) {
      throw new RefusedException(
          "another file in %s has the id '%s' already. Choose another --id".formatted(folder, id));
    }
  }

  private void moveInto(Path target, Manuscript article) throws IOException {
    var hidden = Files.createTempDirectory(folder, HIDDEN);
    var file = hidden.resolve(String.valueOf(target.getFileName()));
    try {
      Files.writeString(file, article.markdown());
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      compare(hidden, article);
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(hidden);
    }
  }

  /// What cannot be read back word by word is not written at all.
  static void compare(Path folder, Manuscript article) {
    var read = Library.read(folder);
    var texts = read.passages().stream().map(Passage::text).toList();
    if (!read.faults().isEmpty()) {
      throw new RefusedException(
          "it makes no article that can be read: " + read.faults().getFirst());
    }
    if (!texts.equals(article.texts())) {
      throw new RefusedException(
          "it reads back differently than it was written (passage %d). Save it as plain text"
              .formatted(firstDifference(texts, article.texts()) + 1));
    }
  }

  private static int firstDifference(List<String> read, List<String> written) {
    var i = 0;
    while (i < Math.min(read.size(), written.size()) && read.get(i).equals(written.get(i))) {
      i++;
    }
    return i;
  }

  /// What imports left behind that were killed.
  private void sweep() throws IOException {
    try (var entries = Files.newDirectoryStream(folder, HIDDEN + "*")) {
      for (var hidden : entries) {
        if (Files.getLastModifiedTime(hidden).toInstant().isBefore(Instant.now().minus(STALE))) {
          removeAll(hidden);
        }
      }
    }
  }

  private static void removeAll(Path hidden) throws IOException {
    if (Files.isDirectory(hidden, LinkOption.NOFOLLOW_LINKS)) {
      try (var files = Files.newDirectoryStream(hidden)) {
        for (var file : files) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(hidden);
    }
  }
}
