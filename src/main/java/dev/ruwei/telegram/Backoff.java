package dev.ruwei.telegram;

import java.time.Duration;

/// Waits longer from one failure to the next, up to a minute.
final class Backoff {
  static final Duration MOST = Duration.ofMinutes(1);

  private final Duration first;
  private Duration next;

  Backoff(Duration first) {
    this.first = first;
    this.next = first;
  }

  void reset() {
    next = first;
  }

  void pause() throws InterruptedException {
    Thread.sleep(next);
    next = min(next.multipliedBy(2));
  }

  /// At least as long as somebody has asked for.
  void pause(Duration asked) throws InterruptedException {
    if (asked.isPositive()) {
      Thread.sleep(asked);
    } else {
      pause();
    }
  }

  private static Duration min(Duration wanted) {
    return wanted.compareTo(MOST) < 0 ? wanted : MOST;
  }
}
