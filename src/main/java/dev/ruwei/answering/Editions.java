package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import java.util.function.Function;

/// The door to the knowledge as it is now: one edition is served, and the next one takes its place
/// at once when it is complete. Editions that are still in use are left alone.
public final class Editions {
  private final Function<Library, Edition> printer;
  private volatile Edition current;

  /// @param printer makes a whole edition of a library, which takes as long as it takes
  public Editions(Library first, Function<Library, Edition> printer) {
    this.printer = printer;
    this.current = printer.apply(first);
  }

  /// The same edition for ever.
  public static Editions only(Edition edition) {
    return new Editions(edition.library(), _ -> edition);
  }

  /// The edition to serve a question from: ask for it once.
  public Edition current() {
    return current;
  }

  /// Serves another library from now on. The edition before is served until the new one stands, and
  /// goes on when none can be made of the library.
  public synchronized void publish(Library library) {
    current = printer.apply(library);
  }
}
