package dev.ruwei.answering;

import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses the cuts of the best passages that answer a question.
final class EvidenceSelector {
  /// How many passages are read for evidence.
  private static final int PASSAGES = 3;

  /// How many pieces of one passage are kept; an answer never has more than three.
  private static final int PIECES = 3;

  private static final double PASSAGE_SCORE = 2.2 / 5;
  private static final double NEARLY_AS_GOOD = 0.6;
  private static final double FIRST_PASSAGE = 1.6;

  private EvidenceSelector() {}

  /// The pieces of evidence, the best first; their quotes do not overlap.
  static List<Evidence> select(Wanted wanted, Retrieved retrieved) {
    var all = new ArrayList<Evidence>();
    var best = retrieved.hits().isEmpty() ? 0.0 : retrieved.hits().getFirst().score();
    var first = true;
    for (var hit : retrieved.hits().stream().limit(PASSAGES).toList()) {
      var bonus = PASSAGE_SCORE * (hit.score() - best) + (first ? FIRST_PASSAGE : 0);
      first = false;
      all.addAll(ofPassage(wanted, retrieved, hit, bonus));
    }
    all.sort(Comparator.comparingDouble((Evidence evidence) -> -evidence.score()));
    return holdingWhatIsWanted(wanted, all);
  }

  /// Where a number, a time or a reason is wanted, a piece that says one goes before a better one
  /// that does not.
  private static List<Evidence> holdingWhatIsWanted(Wanted wanted, List<Evidence> ranked) {
    if (ranked.isEmpty() || (wanted.cannotTell() && wanted.sought() != Sought.REASON)) {
      return ranked;
    }
    var enough = NEARLY_AS_GOOD * ranked.getFirst().score();
    var first =
        ranked.stream()
            .filter(piece -> piece.score() >= enough && holds(piece, wanted))
            .findFirst();
    first.ifPresent(
        piece -> {
          ranked.remove(piece);
          ranked.addFirst(piece);
        });
    return ranked;
  }

  private static boolean holds(Evidence piece, Wanted wanted) {
    var said = piece.core().cut(piece.passage().text());
    return wanted.holdsIn(said) && (wanted.sought() != Sought.REASON || wanted.showsIn(said));
  }

  private static List<Evidence> ofPassage(
      Wanted wanted, Retrieved retrieved, Hit hit, double bonus) {
    var passage = hit.passage();
    var snippets = new Snippets(passage.text());
    var scorer =
        new SnippetScorer(retrieved.termsFor(passage), wanted, passage, snippets.sentences());
    var ranked =
        snippets.candidates().stream()
            .map(span -> new Scored(span, scorer.score(span)))
            .sorted(Comparator.comparingDouble((Scored scored) -> -scored.score()))
            .toList();
    var chosen = new ArrayList<Evidence>();
    for (var candidate : ranked) {
      if (chosen.size() == PIECES) {
        break;
      }
      if (chosen.stream().noneMatch(other -> other.quote().overlaps(candidate.span()))) {
        var core = snippets.governed(best(snippets.sentencesIn(candidate.span()), scorer));
        var grown = snippets.grown(candidate.span(), scorer);
        var free = chosen.stream().noneMatch(other -> other.quote().overlaps(grown));
        var quote = core.union(free ? grown : candidate.span());
        chosen.add(new Evidence(passage, core, quote, candidate.score() + bonus));
      }
    }
    return chosen;
  }

  private record Scored(Span span, double score) {}

  /// The sentence that answers best: of those that hold the kind of thing sought, where there are
  /// any.
  private static Span best(List<Span> sentences, SnippetScorer scorer) {
    var holding = sentences.stream().filter(scorer::holdsWhatIsSought).toList();
    return (holding.isEmpty() ? sentences : holding)
        .stream()
            .max(Comparator.comparingDouble(scorer::score).thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
  }
}
