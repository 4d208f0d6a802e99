package dev.ruwei.watching;

import dev.ruwei.knowledge.FolderSight;
import dev.ruwei.knowledge.Librarian;
import dev.ruwei.knowledge.Library;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the knowledge folder when it is told to, and has it read when it has come to rest.
final class Lookout {
  private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

  /// A folder that never rests is read all the same after so many quiet times.
  private static final int PATIENCE = 60;

  private final Librarian librarian;
  private final Consumer<Library> publisher;
  private final Condition condition;
  private final Duration quiet;
  private final LongSupplier nanos;
  private Library published;
  private @Nullable FolderSight stirring;
  private long firstStirred;
  private long lastStirred;

  /// @param publisher serves a library; it is the one that is served at first already
  /// @param nanos a clock that never goes back, in nanoseconds
  Lookout(
      Librarian librarian,
      Consumer<Library> publisher,
      Condition condition,
      Duration quiet,
      LongSupplier nanos) {
    this.librarian = librarian;
    this.publisher = publisher;
    this.condition = condition;
    this.quiet = quiet;
    this.nanos = nanos;
    published = librarian.library();
  }

  /// Looks once.
  ///
  /// @return after which time to look again although nobody says that anything has changed; empty
  ///   where the folder rests
  Optional<Duration> look() {
    try {
      var sight = librarian.look();
      return sight.readable() ? look(sight) : failed("the folder cannot be read");
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Duration> failed(String reason) {
    stirring = null;
    condition.ill(reason);
    return Optional.empty();
  }

  private Optional<Duration> look(FolderSight sight) {
    if (sight.sameAs(librarian.seen())) {
      stirring = null;
      if (librarian.certain()) {
        condition.well();
      } else {
        read(sight);
      }
      return Optional.empty();
    }
    var rest = untilQuiet(sight);
    if (rest.isPositive()) {
      return Optional.of(rest);
    }
    read(sight);
    return Optional.empty();
  }

  private Duration untilQuiet(FolderSight sight) {
    var now = nanos.getAsLong();
    if (stirring == null) {
      firstStirred = now;
    }
    if (stirring == null || !sight.sameAs(stirring)) {
      lastStirred = now;
    }
    stirring = sight;
    var rest = quiet.minusNanos(now - lastStirred);
    var patience = quiet.multipliedBy(PATIENCE).minusNanos(now - firstStirred);
    return rest.compareTo(patience) < 0 ? rest : patience;
  }

  private void read(FolderSight sight) {
    stirring = null;
    var start = nanos.getAsLong();
    try {
      var library = librarian.read(sight);
      publish(library, start);
      condition.read(librarian.faults());
      condition.well();
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.debug("The folder could not be published", e);
      condition.ill("the changed folder cannot be served (" + e.getClass().getSimpleName() + ")");
    }
  }

  @SuppressWarnings("ReferenceEquality") // The librarian gives the same one while nothing changes.
  private void publish(Library library, long start) {
    if (library != published) {
      publisher.accept(library);
      published = library;
      LOG.info(
          "Knowledge: {} articles with {} passages are served now, read in {} ms",
          library.articles().size(),
          library.passages().size(),
          Duration.ofNanos(nanos.getAsLong() - start).toMillis());
    }
  }
}
