package dev.ruwei.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Area under the receiver operating characteristic, by the rank sum of Mann and Whitney: the
/// probability that a positive's value is above a negative's, where equal values count a half
/// (Fawcett, "An introduction to ROC analysis", Pattern Recognition Letters 27, 2006).
final class Auroc {
  private Auroc() {}

  /// From 0 to 1; `null` where one of the two is empty.
  static @Nullable Double of(double[] positives, double[] negatives) {
    if (positives.length == 0 || negatives.length == 0) {
      return null;
    }
    var sorted = negatives.clone();
    Arrays.sort(sorted);
    var above = 0.0;
    for (var positive : positives) {
      above += (below(sorted, positive) + atMost(sorted, positive)) / 2.0;
    }
    return above / positives.length / negatives.length;
  }

  private static int below(double[] sorted, double value) {
    return atMost(sorted, Math.nextDown(value));
  }

  /// How many are not above a value.
  private static int atMost(double[] sorted, double value) {
    var low = 0;
    var high = sorted.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
