package dev.ruwei.answering;

import dev.ruwei.retrieval.QuestionTerms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Chooses how many pieces of evidence an answer needs: one, unless a further one speaks of a part
/// of the question that the first leaves out, or goes on where one sentence seldom says all.
final class Selection {
  private static final int MOST = 3;

  /// What ranks lower adds nothing that is worth the time.
  private static final int LOOKED_AT = 6;

  /// A further piece must add this share of the question's weight.
  private static final double WORTH_ADDING = 0.15;

  /// A piece that goes on must be this good, compared with the first.
  private static final double WORTH_GOING_ON = 0.55;

  private static final double WORTH_LISTING = 0.35;

  /// What one sentence seldom says in full.
  private static final Set<Sought> LONGER =
      EnumSet.of(Sought.REASON, Sought.LIST, Sought.DEFINITION, Sought.OTHER);

  private final Findings findings;
  private final List<Evidence> evidence;
  private final QuestionTerms terms;
  private final List<Evidence> chosen = new ArrayList<>();
  private final double[] covered;

  private Selection(Findings findings) {
    this.findings = findings;
    this.evidence = Repetition.citedFromTheSection(findings.evidence());
    var first = evidence.getFirst();
    this.terms = findings.retrieved().termsFor(first.passage());
    this.covered = new double[terms.grams().size()];
    choose(first);
  }

  /// The pieces to cite, in the order in which they are said; there must be evidence.
  static List<Evidence> of(Findings findings) {
    return new Selection(findings).chosen();
  }

  private List<Evidence> chosen() {
    for (var piece : evidence.subList(1, Math.min(LOOKED_AT, evidence.size()))) {
      if (chosen.size() < MOST && comparable(piece) && (adds(piece) || goesOn(piece))) {
        choose(piece);
      }
    }
    return chosen;
  }

  private boolean comparable(Evidence piece) {
    return piece.passage().language() == chosen.getFirst().passage().language();
  }

  private boolean adds(Evidence piece) {
    var strengths = strengths(piece);
    var gain = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      gain += terms.grams().get(i).weight() * Math.max(0, strengths[i] - covered[i]);
    }
    return gain > WORTH_ADDING * (terms.total(false) + terms.total(true));
  }

  private boolean goesOn(Evidence piece) {
    return LONGER.contains(findings.sought())
        && asGoodAPassage(piece)
        && piece.score() > worthGoingOn() * chosen.getFirst().score();
  }

  private double worthGoingOn() {
    return findings.sought() == Sought.LIST ? WORTH_LISTING : WORTH_GOING_ON;
  }

  /// The first piece's own passage, or one that the ranking holds for just as good.
  private boolean asGoodAPassage(Evidence piece) {
    return piece.passage().equals(chosen.getFirst().passage())
        || (findings.firstTwoAlike()
            && piece.passage().equals(findings.retrieved().hits().get(1).passage()));
  }

  private void choose(Evidence piece) {
    chosen.add(piece);
    var strengths = strengths(piece);
    for (var i = 0; i < strengths.length; i++) {
      covered[i] = Math.max(covered[i], strengths[i]);
    }
  }

  private double[] strengths(Evidence piece) {
    return terms.strengths(terms.in(piece.quote().cut(piece.passage().text())));
  }
}
