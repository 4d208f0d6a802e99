package dev.ruwei.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether questions without an answer are refused and others are not.
///
/// @param right questions without an answer that were refused
/// @param wrong questions with an answer that were refused
/// @param auroc how well the confidence tells the two apart; `null` where one kind is missing
record Refusals(Share right, Share wrong, @Nullable Double auroc) {
  static Refusals of(Distance distance, Outcomes outcomes) {
    var tempted = outcomes.tempted(distance);
    var compared = outcomes.compared(distance);
    return new Refusals(
        Share.of(tempted, Outcome::refused),
        Share.of(compared, Outcome::refused),
        Auroc.of(confidences(compared), confidences(tempted)));
  }

  private static double[] confidences(List<? extends Outcome> outcomes) {
    return outcomes.stream().mapToDouble(outcome -> outcome.answer().confidence()).toArray();
  }
}
