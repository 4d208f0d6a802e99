package dev.ruwei.evaluation;

import java.util.stream.LongStream;

/// How long something took, by the nearest-rank method: p95 is the smallest time that at least 95
/// of 100 did not exceed.
record Milliseconds(double p50, double p95, double p99) {
  private static final double NANOS = 1e6;

  static Milliseconds of(LongStream nanos) {
    var sorted = nanos.sorted().toArray();
    return new Milliseconds(percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99));
  }

  private static double percentile(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return 0;
    }
    var rank = (sorted.length * percent + 99) / 100;
    return sorted[rank - 1] / NANOS;
  }
}
