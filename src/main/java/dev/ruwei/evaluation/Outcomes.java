package dev.ruwei.evaluation;

import java.util.List;
import java.util.stream.Stream;

/// What came of all trials.
record Outcomes(List<Outcome> all) {
  Outcomes {
    all = List.copyOf(all);
  }

  List<Outcome.Measured> measured() {
    return only(Outcome.Measured.class).toList();
  }

  List<Outcome.Tempted> tempted(Distance distance) {
    return only(Outcome.Tempted.class)
        .filter(outcome -> outcome.trial().distance() == distance)
        .toList();
  }

  /// What questions without an answer are compared with: the trials made for it, or else the
  /// measured ones, which were put to the same library.
  List<? extends Outcome> compared(Distance distance) {
    var compared =
        only(Outcome.Compared.class)
            .filter(outcome -> outcome.trial().against() == distance)
            .toList();
    return compared.isEmpty() && !tempted(distance).isEmpty() ? measured() : compared;
  }

  private <T extends Outcome> Stream<T> only(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }
}
