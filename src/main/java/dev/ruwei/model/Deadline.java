package dev.ruwei.model;

import java.time.Duration;

/// A point in time until which one may wait, on a clock that never goes back.
record Deadline(long nanoTime) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /// The nanoseconds that are left, negative when it has passed.
  long left() {
    return nanoTime - System.nanoTime();
  }

  Deadline orEarlier(Deadline other) {
    return nanoTime - other.nanoTime < 0 ? this : other;
  }
}
