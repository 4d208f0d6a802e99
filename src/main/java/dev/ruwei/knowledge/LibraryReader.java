package dev.ruwei.knowledge;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads files into a library: each for itself, then together. Remembers what it has read, so that
/// only what has changed is read again, and that a file that goes wrong keeps its last good
/// version.
final class LibraryReader {
  /// In bytes.
  private static final long LARGE = 1 << 20;

  /// Fewer files are read sooner than other threads have started.
  private static final int MANY = 50;

  private final InstantSource clock;
  private Map<String, Reading> readings = Map.of();
  private Map<String, Draft> served = Map.of();
  private Lexicon lexicon = Lexicon.empty();
  private List<Fault> faults = List.of();
  private @Nullable Library library;

  LibraryReader(InstantSource clock) {
    this.clock = clock;
  }

  /// Reads for the first time.
  ///
  /// @param memory of an earlier start
  Library first(FolderSight sight, ReadingMemory memory) {
    var remembered = memory.of(sight);
    readings = readings(sight, remembered);
    memory.keep(sight, readings.values(), remembered);
    return assembled(sight);
  }

  /// The library of what is seen; the same object as before where nothing is to be served anew.
  Library read(FolderSight sight) {
    readings = readings(sight, readings);
    return assembled(sight);
  }

  private Library assembled(FolderSight sight) {
    var assembly = new Assembly(served);
    assembly.add(readings.values());
    var found = new ArrayList<>(assembly.faults());
    found.addAll(sight.faults());
    if (readings.keySet().stream().noneMatch(KnowledgeFile::isArticle)) {
      found.add(new Fault(".", 0, "the folder has no articles", "Put .md or .txt files into it"));
    }
    found.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
    faults = List.copyOf(found);
    return library(assembly.served(), lexicon());
  }

  /// What was wrong at the last reading.
  List<Fault> faults() {
    return faults;
  }

  /// Whether every change since the last reading would show from outside.
  boolean certain() {
    return readings.values().stream().allMatch(Reading::certain);
  }

  private Map<String, Reading> readings(FolderSight sight, Map<String, Reading> before) {
    var now = new TreeMap<String, Reading>();
    readings.values().stream()
        .filter(reading -> sight.hides(reading.file()))
        .forEach(reading -> now.put(reading.file(), reading));
    var parts = sight.files().stream().collect(Collectors.partitioningBy(LibraryReader::isLarge));
    var small = parts.getOrDefault(false, List.of());
    Stream.concat(
            parts.getOrDefault(true, List.of()).stream(),
            small.size() < MANY ? small.stream() : small.parallelStream())
        .map(file -> Reading.of(file, before.get(file.name()), clock.instant()))
        .toList()
        .forEach(reading -> now.put(reading.file(), reading));
    return now;
  }

  /// No two of these need to be in memory at once.
  private static boolean isLarge(KnowledgeFile file) {
    return file.stamp().size() > LARGE;
  }

  /// The one of the folder, the last good one where it has gone wrong, none where it is gone.
  private Lexicon lexicon() {
    var reading = readings.get(KnowledgeFile.LEXICON);
    if (reading == null) {
      return Lexicon.empty();
    }
    return reading.lexicon() == null ? lexicon : reading.lexicon();
  }

  private Library library(Map<String, Draft> drafts, Lexicon names) {
    var last = library;
    if (last == null || !names.equals(lexicon) || !drafts.equals(served)) {
      var articles = drafts.values().stream().map(Draft::article).toList();
      last = Library.of(articles, names, faults);
    }
    served = drafts;
    lexicon = names;
    library = last;
    return last;
  }
}
