package dev.ruwei.knowledge;

import dev.ruwei.storage.SealedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Remembers from one start to the next what the files of a large folder hold, so that a file whose
/// bytes are the same need not be understood again.
final class ReadingMemory {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingMemory.class);

  /// In bytes; smaller folders are read within a fifth of a second.
  private static final long MUCH = 1 << 20;

  /// That of another folder too.
  private static final int KEPT = 2;

  private static final String ENDING = ".articles";

  private final SealedFiles files;
  private final Path folder;
  private final long much;

  ReadingMemory(SealedFiles files, Path folder) {
    this(files, folder, MUCH);
  }

  /// @param much from how many bytes on a folder is remembered
  ReadingMemory(SealedFiles files, Path folder, long much) {
    this.files = files;
    this.folder = folder;
    this.much = much;
  }

  /// What is remembered, by file; nothing where the folder is small.
  Map<String, Reading> of(FolderSight sight) {
    var remembered = new HashMap<String, Reading>();
    if (isLarge(sight)) {
      try {
        files
            .read(name())
            .ifPresent(
                bytes ->
                    ReadingFormat.read(bytes)
                        .forEach(reading -> remembered.put(reading.file(), reading)));
      } catch (RuntimeException e) {
        LOG.debug("What is remembered of the folder cannot be read", e);
        remembered.clear();
      }
    }
    return remembered;
  }

  /// Remembers what was read, unless it is just what is remembered already.
  void keep(FolderSight sight, Collection<Reading> readings, Map<String, Reading> remembered) {
    var sound = readings.stream().filter(ReadingMemory::isSound).toList();
    var isNew =
        sound.stream()
            .anyMatch(
                reading -> {
                  var before = remembered.get(reading.file());
                  return before == null || !before.hash().equals(reading.hash());
                });
    if (isNew && isLarge(sight)) {
      files.write(name(), out -> ReadingFormat.write(new ArrayList<>(sound), out));
      files.prune(ENDING, KEPT);
    }
  }

  private static boolean isSound(Reading reading) {
    return reading.draft() != null && reading.faults().isEmpty();
  }

  private boolean isLarge(FolderSight sight) {
    return sight.files().stream().mapToLong(file -> file.stamp().size()).sum() >= much;
  }

  /// What is remembered was understood by the same code, and lay at the same place.
  private String name() {
    var place = folder.toAbsolutePath().normalize();
    return ContentHash.of(place + " " + program()).replace("sha256:", "") + ENDING;
  }

  private static String program() {
    try {
      var resolver = new PathMatchingResourcePatternResolver(ReadingMemory.class.getClassLoader());
      var classes = new ArrayList<Resource>();
      for (var room : new String[] {"knowledge", "text"}) {
        classes.addAll(Arrays.asList(resolver.getResources("classpath:dev/ruwei/" + room + "/*")));
      }
      return Parser.class.getPackage().getImplementationVersion()
          + classes.stream()
              .filter(Resource::isReadable)
              .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
              .map(ReadingMemory::hash)
              .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot be read", e);
    }
  }

  private static String hash(Resource resource) {
    try {
      return ContentHash.of(resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot be read", e);
    }
  }
}
