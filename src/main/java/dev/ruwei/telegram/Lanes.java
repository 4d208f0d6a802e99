package dev.ruwei.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs jobs: those of one lane one after the other, lanes beside each other.
final class Lanes {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  /// A job that may be stopped while it waits.
  interface Job {
    void run() throws InterruptedException;
  }

  private final Map<String, Queue<Job>> waiting = new HashMap<>();
  private final Map<String, Thread> running = new HashMap<>();
  private final Phaser busy = new Phaser(1);
  private boolean closed;

  synchronized void add(String lane, Job job) {
    if (closed) {
      return;
    }
    waiting.computeIfAbsent(lane, _ -> new ArrayDeque<>()).add(job);
    if (!running.containsKey(lane)) {
      busy.register();
      running.put(lane, Thread.ofVirtual().name("lane-" + lane).start(() -> run(lane)));
    }
  }

  private void run(String lane) {
    try {
      for (var job = next(lane); job != null; job = next(lane)) {
        job.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      LOG.error("A lane ended early; what waits there is taken up at the next start", e);
    } finally {
      busy.arriveAndDeregister();
    }
  }

  private synchronized @Nullable Job next(String lane) {
    var jobs = waiting.get(lane);
    var job = closed || jobs == null ? null : jobs.poll();
    if (job == null) {
      waiting.remove(lane);
      running.remove(lane);
    }
    return job;
  }

  /// Starts no more jobs and waits for those that run; who is not ready in time is interrupted.
  void close(Duration patience) {
    synchronized (this) {
      closed = true;
    }
    var phase = busy.arriveAndDeregister();
    try {
      if (phase >= 0 && !busy.isTerminated()) {
        busy.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (TimeoutException e) {
      interrupt();
    } catch (InterruptedException e) {
      interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void interrupt() {
    running.values().forEach(Thread::interrupt);
  }
}
