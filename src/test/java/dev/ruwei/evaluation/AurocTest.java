package dev.ruwei.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AurocTest {
  @Test
  void isTheShareOfPairsInTheRightOrder() {
    // 0.9 beats all three, 0.4 beats one and ties with one: 3 + 1.5 of 6.
    assertThat(Auroc.of(new double[] {0.9, 0.4}, new double[] {0.5, 0.4, 0.1})).isEqualTo(0.75);
  }

  @Test
  void isAHalfWhereAllValuesAreEqual() {
    assertThat(Auroc.of(new double[] {0, 0}, new double[] {0, 0, 0})).isEqualTo(0.5);
  }

  @Test
  void isUnknownWithoutPositivesOrNegatives() {
    assertThat(Auroc.of(new double[0], new double[] {1})).isNull();
    assertThat(Auroc.of(new double[] {1}, new double[0])).isNull();
  }

  @Test
  void agreesWithItsDefinitionOverAllPairs() {
    var random = new Random(7);
    for (var run = 0; run < 200; run++) {
      var positives =
          random.ints(1 + random.nextInt(30), 0, 12).mapToDouble(i -> i / 4.0).toArray();
      var negatives =
          random.ints(1 + random.nextInt(30), 0, 12).mapToDouble(i -> i / 4.0).toArray();

      assertThat(Auroc.of(positives, negatives))
          .isEqualTo(overAllPairs(positives, negatives), within(1e-12));
    }
  }

  private static double overAllPairs(double[] positives, double[] negatives) {
    var above = 0.0;
    for (var positive : positives) {
      for (var negative : negatives) {
        above += positive > negative ? 1 : positive == negative ? 0.5 : 0;
      }
    }
    return above / (positives.length * negatives.length);
  }
}
