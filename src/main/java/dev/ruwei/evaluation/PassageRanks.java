package dev.ruwei.evaluation;

import dev.ruwei.retrieval.Hit;
import java.util.List;

/// How high the ranking has a passage that holds the answer.
///
/// @param mrrAt10 mean reciprocal rank, where what is not among the first ten counts 0 (Voorhees,
///   "The TREC-8 question answering track report", 1999)
record PassageRanks(Share successAt1, Share successAt3, Share successAt10, double mrrAt10) {
  static PassageRanks of(List<Outcome.Measured> outcomes) {
    return new PassageRanks(
        within(outcomes, 1),
        within(outcomes, 3),
        within(outcomes, 10),
        outcomes.stream()
            .mapToDouble(outcome -> outcome.rank() == 0 ? 0 : 1.0 / outcome.rank())
            .average()
            .orElse(0));
  }

  /// The rank of the first hit from the right place, from 1; 0 where there is none.
  static int rank(Gold gold, List<Hit> hits) {
    for (var i = 0; i < hits.size(); i++) {
      if (gold.place().holds(hits.get(i).passage())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Share within(List<Outcome.Measured> outcomes, int rank) {
    return Share.of(outcomes, outcome -> outcome.rank() >= 1 && outcome.rank() <= rank);
  }
}
