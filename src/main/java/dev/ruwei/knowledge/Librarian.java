package dev.ruwei.knowledge;

/// The door to the knowledge folder: reads it into a library.
public final class Librarian {
  private final Library library;

  Librarian(Library library) {
    this.library = library;
  }

  /// The library as it was read last.
  public Library library() {
    return library;
  }
}
