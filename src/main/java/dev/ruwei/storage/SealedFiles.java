package dev.ruwei.storage;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Results of long work in a folder of files, which anybody may delete: what cannot be read, is
/// damaged, or was written for another purpose, is not there.
///
/// A file is written beside its place, is on the disk before it gets its name, and never changes
/// under it. So a crash leaves a whole file or none, and processes that share the folder do not
/// disturb each other.
public final class SealedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SealedFiles.class);
  private static final String UNFINISHED = ".tmp";
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final int SEAL = Long.BYTES;

  private final DataFolder data;
  private final boolean writing;
  private boolean warned;

  /// Writes the content of a file.
  public interface Content {
    void to(DataOutputStream out) throws IOException;
  }

  /// @param writing whether anything may be written; what is there is read in any case
  public SealedFiles(DataFolder data, boolean writing) {
    this.data = data;
    this.writing = writing;
  }

  /// The content that was written under a name; empty where there is none that is whole.
  public Optional<ByteBuffer> read(String name) {
    var path = folder().resolve(name);
    try {
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      var content = unsealed(ByteBuffer.wrap(Files.readAllBytes(path)), name);
      if (content.isEmpty()) {
        LOG.warn("{} is damaged and is made anew", path);
      } else if (writing) {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
      }
      return content;
    } catch (IOException | OutOfMemoryError e) {
      LOG.debug("{} cannot be read", path, e);
      return Optional.empty();
    }
  }

  /// Writes a file, where this may be done and there is room: else nothing happens but one warning.
  public void write(String name, Content content) {
    if (!writing) {
      return;
    }
    try {
      var folder = Files.createDirectories(data.created().resolve("index"));
      var unfinished = Files.createTempFile(folder, name + ".", UNFINISHED);
      try {
        seal(unfinished, name, content);
        move(unfinished, folder.resolve(name));
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      warn(e);
    }
  }

  /// Deletes the files of one kind but those used last, and what a crash has left unfinished.
  ///
  /// @param ending of the names of the kind
  public void prune(String ending, int keep) {
    if (!writing) {
      return;
    }
    try (var all = Files.list(folder())) {
      var files = all.toList();
      Stream.concat(
              newestFirst(files, ending).stream().skip(keep),
              newestFirst(files, UNFINISHED).stream().filter(SealedFiles::isAbandoned))
          .forEach(SealedFiles::delete);
    } catch (IOException e) {
      LOG.debug("{} cannot be tidied", folder(), e);
    }
  }

  private Path folder() {
    return data.path().resolve("index");
  }

  private static Optional<ByteBuffer> unsealed(ByteBuffer file, String name) {
    var head = name.getBytes(StandardCharsets.UTF_8);
    var end = file.limit() - SEAL;
    if (end < head.length || !file.slice(0, head.length).equals(ByteBuffer.wrap(head))) {
      return Optional.empty();
    }
    var sum = new CRC32C();
    sum.update(file.slice(0, end));
    return sum.getValue() == file.getLong(end)
        ? Optional.of(file.slice(head.length, end - head.length))
        : Optional.empty();
  }

  private static void seal(Path path, String name, Content content) throws IOException {
    try (var file = Files.newOutputStream(path);
        var summed = new CheckedOutputStream(new BufferedOutputStream(file), new CRC32C());
        var out = new DataOutputStream(summed)) {
      out.write(name.getBytes(StandardCharsets.UTF_8));
      content.to(out);
      out.flush();
      out.writeLong(summed.getChecksum().getValue());
    }
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      LOG.debug("{} cannot be replaced at once", to, e);
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private synchronized void warn(IOException e) {
    if (!warned) {
      LOG.warn(
          "The index cannot be kept in {} ({}); it is made anew at every start. Make room there, or"
              + " choose another folder: --ruwei.data=/path",
          folder(),
          e.getMessage());
    }
    warned = true;
  }

  private static List<Path> newestFirst(List<Path> files, String ending) {
    return files.stream()
        .filter(file -> file.toString().endsWith(ending))
        .sorted(Comparator.comparing(SealedFiles::used).reversed())
        .toList();
  }

  private static boolean isAbandoned(Path file) {
    return used(file).isBefore(Instant.now().minus(ABANDONED));
  }

  private static Instant used(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException _) {
      return Instant.EPOCH;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} cannot be deleted", file, e);
    }
  }
}
