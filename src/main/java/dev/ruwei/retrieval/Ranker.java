package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import java.util.List;

/// Re-ranks what the first stage found by how much of the question stands close together.
///
/// A linear model over four features, fitted by logistic regression on the public sets CMRC 2018
/// trial and DRCD dev; the weights are as measured there.
final class Ranker {
  private static final double FIRST_STAGE = 6.8;
  private static final double ATOMS_IN_TWO_SENTENCES = 7.2;
  private static final double PAIRS_IN_ONE_SENTENCE = 6.4;
  private static final double LATIN_SHARE = 2.2;
  private static final double TITLE_SHARE = 2.1;

  /// Not fitted, for the public sets come without a lexicon: a passage about somebody or something
  /// else is worth less than one that lacks another word.
  private static final double NAME_SHARE = 1;

  /// Not fitted either: where some passage has a word as it stands, other words for it count so
  /// much less.
  private static final double BESIDE_THE_WORD = 0.5;

  /// Names and the words themselves are stronger; so are not other words.
  private static final double STRONG = 0.85;

  private final QuestionTerms terms;

  /// The grams that some candidate has as they stand.
  private final boolean[] literal;

  private final double atoms;
  private final double pairs;

  Ranker(QuestionTerms terms, List<LanguageIndex.Candidate> candidates) {
    this.terms = terms;
    this.literal = literal(terms, candidates);
    this.atoms = terms.total(false);
    this.pairs = terms.total(true);
  }

  private static boolean[] literal(QuestionTerms terms, List<LanguageIndex.Candidate> candidates) {
    var literal = new boolean[terms.grams().size()];
    for (var candidate : candidates) {
      for (var occurrence : terms.in(candidate.passage().passage().text())) {
        literal[occurrence.gram()] |= occurrence.strength() == 1;
      }
    }
    return literal;
  }

  double score(LanguageIndex.Candidate candidate) {
    var passage = candidate.passage();
    var occurrences = terms.in(passage.passage().text());
    var sentences = bySentence(passage.sentences(), occurrences);
    return FIRST_STAGE * share(candidate.score(), atoms + pairs)
        + ATOMS_IN_TWO_SENTENCES * share(best(sentences, false), atoms)
        + PAIRS_IN_ONE_SENTENCE * share(best(sentences, true), pairs)
        + LATIN_SHARE * terms.latinShare(occurrences)
        + TITLE_SHARE * titleShare(passage)
        + NAME_SHARE * terms.nameShare(occurrences);
  }

  /// For each sentence, how strongly it has each gram.
  private double[][] bySentence(List<Span> sentences, List<Occurrence> occurrences) {
    var strengths = new double[sentences.size()][terms.grams().size()];
    for (var occurrence : occurrences) {
      var strength = strength(occurrence);
      for (var i = 0; i < strengths.length; i++) {
        if (sentences.get(i).contains(occurrence.span())) {
          var gram = occurrence.gram();
          strengths[i][gram] = Math.max(strengths[i][gram], strength);
        }
      }
    }
    return strengths;
  }

  private double strength(Occurrence occurrence) {
    return literal[occurrence.gram()] && occurrence.strength() < STRONG
        ? BESIDE_THE_WORD * occurrence.strength()
        : occurrence.strength();
  }

  /// The most weight that one sentence has in pairs, or two neighbouring ones in single atoms.
  private double best(double[][] sentences, boolean pair) {
    var best = 0.0;
    for (var i = 0; i < sentences.length; i++) {
      var next = pair || i + 1 == sentences.length ? sentences[i] : sentences[i + 1];
      best = Math.max(best, weight(sentences[i], next, pair));
    }
    return best;
  }

  private double weight(double[] one, double[] other, boolean pair) {
    var sum = 0.0;
    for (var i = 0; i < one.length; i++) {
      var gram = terms.grams().get(i);
      if (gram.pair() == pair) {
        sum += gram.weight() * Math.max(one[i], other[i]);
      }
    }
    return sum;
  }

  private double titleShare(IndexedPassage passage) {
    var asked = 0;
    for (var key : passage.titleKeys()) {
      asked += terms.asks(key) ? 1 : 0;
    }
    return share(asked, passage.titleKeys().size());
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
