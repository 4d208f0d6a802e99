package dev.ruwei.answering;

import java.util.ArrayList;
import java.util.List;

/// Chooses how many pieces of evidence an answer needs.
final class Selection {
  private static final int MOST = 3;

  /// A further piece must add this share of the question's weight.
  private static final double WORTH_ADDING = 0.15;

  private Selection() {}

  static List<Evidence> of(Findings findings) {
    var chosen = new ArrayList<Evidence>();
    chosen.add(findings.evidence().getFirst());
    var terms = findings.retrieved().termsFor(chosen.getFirst().passage());
    var total = terms.total(false) + terms.total(true);
    var covered = terms.strengths(terms.in(chosen.getFirst().core().cut(chosen.getFirst().passage().text())));
    for (var piece : findings.evidence()) {
      if (chosen.size() == MOST) {
        break;
      }
      var strengths = terms.strengths(terms.in(piece.core().cut(piece.passage().text())));
      var gain = 0.0;
      for (var i = 0; i < strengths.length; i++) {
        gain += terms.grams().get(i).weight() * Math.max(0, strengths[i] - covered[i]);
      }
      if (gain / total > WORTH_ADDING && !chosen.contains(piece)) {
        chosen.add(piece);
        for (var i = 0; i < strengths.length; i++) {
          covered[i] = Math.max(covered[i], strengths[i]);
        }
      }
    }
    return chosen;
  }
}
