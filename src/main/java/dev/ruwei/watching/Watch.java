package dev.ruwei.watching;

import dev.ruwei.answering.Editions;
import dev.ruwei.knowledge.Librarian;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door to the watch over the knowledge folder: as long as it is on, what changes there is
/// served a moment later.
public final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final Librarian librarian;
  private final Editions editions;
  private final Condition condition;
  private final WatchProperties properties;
  private @Nullable Running running;

  /// The folder is looked at when something is heard of it, and now and then in any case.
  private final class Running implements Runnable {
    private final FolderEvents events;
    private final Lookout lookout;
    private final Thread thread;
    private volatile boolean ended;

    Running(FolderEvents events) {
      this.events = events;
      lookout =
          new Lookout(
              librarian, editions::publish, condition, properties.quietTime(), System::nanoTime);
      thread = Thread.ofPlatform().daemon().name("knowledge-watch").unstarted(this);
    }

    @Override
    public void run() {
      try {
        while (!ended) {
          events.await(look());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private Duration look() {
      try {
        var isNew = events.follow(folders());
        var next = lookout.look();
        return next.orElse(isNew ? properties.quietTime() : properties.pollInterval());
      } catch (RuntimeException e) {
        // Whatever it was, the next look may do better.
        LOG.debug("The folder could not be looked at", e);
        return properties.pollInterval();
      }
    }
  }

  /// None where the folder is gone.
  private List<Path> folders() {
    try {
      return librarian.look().folders();
    } catch (IllegalArgumentException | UncheckedIOException _) {
      return List.of();
    }
  }

  Watch(Librarian librarian, Editions editions, Condition condition, WatchProperties properties) {
    this.librarian = librarian;
    this.editions = editions;
    this.condition = condition;
    this.properties = properties;
  }

  /// Begins to watch, where there is a folder and it is wanted.
  public synchronized void start() {
    condition.read(librarian.faults());
    if (running == null && properties.watch() && librarian.folder().isPresent()) {
      try {
        running = new Running(new FolderEvents());
        running.thread.start();
      } catch (IOException e) {
        LOG.warn("Knowledge: changes in the folder are not noticed: {}", e.getMessage());
      }
    }
  }

  synchronized boolean isRunning() {
    return running != null;
  }

  /// Ends the watch; a folder that is being read is read to its end.
  @Override
  public synchronized void close() {
    var ending = running;
    if (ending != null) {
      ending.ended = true;
      ending.events.close();
    }
    running = null;
  }
}
