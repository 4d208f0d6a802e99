package dev.ruwei.importing;

import dev.ruwei.documents.RefusedException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs what may crash, hang or ask for more memory than there is.
///
/// It runs in a daemon thread of its own. What it throws costs this file only, an
/// `OutOfMemoryError` too: a parser's memory is free again once its thread has ended, and nothing
/// else of the program works on it. A thread that does not end in time is left to itself; it ends
/// with the program.
final class Deadline {
  private static final long STACK = 16L << 20;
  private final Duration time;

  Deadline(Duration time) {
    this.time = time;
  }

  /// @throws RefusedException when the work says so, crashes or takes too long
  <T> T run(Callable<T> work) {
    var task = new FutureTask<>(work);
    var thread = new Thread(null, task, "import", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw refused(Objects.requireNonNullElse(e.getCause(), e));
    } catch (TimeoutException _) {
      task.cancel(true);
      throw new RefusedException(
          "reading it takes longer than %d seconds. Split it, or save it as text"
              .formatted(Math.max(1, time.toSeconds())));
    } catch (InterruptedException _) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new RefusedException("the import was interrupted. Start it again");
    }
  }

  private static RefusedException refused(Throwable cause) {
    if (cause instanceof RefusedException refused) {
      return refused;
    }
    if (cause instanceof OutOfMemoryError) {
      return new RefusedException(
          "reading it takes more memory than there is. Split it, or start with java -Xmx4g -jar …");
    }
    return new RefusedException(
        "it is broken or of an unusual kind (%s). Save it anew, or as text"
            .formatted(cause.getClass().getSimpleName()));
  }
}
