package dev.ruwei.knowledge;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The door to the knowledge folder: reads it, and reads again what has changed in it.
///
/// A file that goes wrong keeps its last good version in the library; a file that is deleted goes.
public final class Librarian {
  private final @Nullable Path folder;
  private final LibraryReader reader;
  private volatile FolderSight seen;
  private volatile Library library;
  private volatile List<Fault> faults;

  private Librarian(
      @Nullable Path folder,
      FolderSight first,
      InstantSource clock,
      @Nullable ReadingMemory memory) {
    this.folder = folder;
    reader = new LibraryReader(clock);
    seen = first;
    library = memory == null ? reader.read(first) : reader.first(first, memory);
    faults = reader.faults();
  }

  /// Reads a folder for the first time.
  ///
  /// @throws IllegalArgumentException when there is no such folder; the message says what to do
  public static Librarian of(Path folder) {
    return of(folder, Instant::now);
  }

  /// Reads a folder for the first time, with what an earlier start has left.
  static Librarian of(Path folder, ReadingMemory memory) {
    return new Librarian(folder, KnowledgeFolder.look(folder), Instant::now, memory);
  }

  /// @param clock the one that the times of files are taken from
  static Librarian of(Path folder, InstantSource clock) {
    return new Librarian(folder, KnowledgeFolder.look(folder), clock, null);
  }

  /// Of the articles inside the program, which never change.
  static Librarian ofBundled() {
    var files = BundledKnowledge.files();
    var sight = new FolderSight(List.of(), files, List.of(), Set.of());
    return new Librarian(null, sight, Instant::now, null);
  }

  /// The folder that may change; empty where the articles come with the program.
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /// The library as it was read last: the same object as long as nothing in it has changed.
  public Library library() {
    return library;
  }

  /// What is wrong in the folder, as it was read last.
  public List<Fault> faults() {
    return faults;
  }

  /// What the folder looked like when it was read last.
  public FolderSight seen() {
    return seen;
  }

  /// What the folder looks like now, without reading its files.
  ///
  /// @throws IllegalArgumentException when there is no such folder any more
  public FolderSight look() {
    return folder == null ? seen : KnowledgeFolder.look(folder);
  }

  /// Reads what has changed since the last time, as far as it can be read.
  public synchronized Library read(FolderSight sight) {
    library = reader.read(sight);
    seen = sight;
    faults = reader.faults();
    return library;
  }

  /// Whether every change since the last reading shows in what the folder looks like; where not,
  /// reading again costs little and tells.
  public synchronized boolean certain() {
    return reader.certain();
  }
}
