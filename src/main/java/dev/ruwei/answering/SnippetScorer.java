package dev.ruwei.answering;

import dev.ruwei.retrieval.Gram;
import dev.ruwei.retrieval.Occurrence;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.text.Span;
import java.util.List;

/// Scores ranges of one passage by how well they answer a question.
///
/// Each gram of the question counts twice: by how few of the passage's sentences have it (what sets
/// this sentence apart from its neighbours), and by how near to the question word it stands (what
/// is asked about most directly). The kind of thing sought comes on top. A linear model, fitted on
/// public question sets.
final class SnippetScorer {
  private static final double ATOM_LOCAL = 4.2;
  private static final double PAIR_LOCAL = 3.6;
  private static final double ATOM_NEAR = 3.3;
  private static final double PAIR_NEAR = 2.7;
  private static final double NUMBER_OF = 2.4;
  private static final double NEARNESS = 3;
  private static final double QUESTION = 2;
  private final QuestionTerms terms;
  private final Sightings sightings;
  private final boolean cannotTell;
  private final Reading reading;
  private final List<Occurrence> occurrences;
  private final double[] local;
  private final double[] near;
  private final double[] totals = new double[4];

  /// Numbers that stand right beside the very thing that is counted.
  private final List<Span> counted;

  SnippetScorer(QuestionTerms terms, Wanted wanted, Reading reading) {
    this.terms = terms;
    this.reading = reading;
    this.sightings = wanted.in(reading);
    this.counted = wanted.countedIn(reading.folded());
    this.cannotTell = wanted.cannotTell();
    this.occurrences = terms.in(reading.text());
    this.local = new double[terms.grams().size()];
    this.near = new double[local.length];
    weigh(reading.sentences());
  }

  /// The score of a range of the passage; comparable between passages of one question.
  double score(Span range) {
    var strengths = strengths(range);
    var sums = new double[4];
    for (var i = 0; i < strengths.length; i++) {
      add(sums, i, strengths[i]);
    }
    return ATOM_LOCAL * share(sums, 0)
        + PAIR_LOCAL * share(sums, 1)
        + ATOM_NEAR * share(sums, 2)
        + PAIR_NEAR * share(sums, 3)
        + sightings.worth(range)
        - (Sightings.any(range, reading.asking()) ? QUESTION : 0)
        + (Sightings.any(range, counted) ? NUMBER_OF : 0);
  }

  /// Whether a range holds a number or a time, where that is what the question seeks.
  boolean holdsWhatIsSought(Span range) {
    return cannotTell || showsWhatIsSought(range);
  }

  /// Whether a range has anything of the kind that the question seeks, as far as that shows.
  boolean showsWhatIsSought(Span range) {
    return sightings.worth(range) > 0;
  }

  /// How strongly a range has each gram of the question.
  double[] strengths(Span range) {
    var strengths = new double[local.length];
    for (var occurrence : occurrences) {
      if (range.contains(occurrence.span())) {
        var gram = occurrence.gram();
        strengths[gram] = Math.max(strengths[gram], occurrence.strength());
      }
    }
    return strengths;
  }

  /// The weight of the question that a range adds to what others have.
  double gain(Span range, double[] others) {
    var strengths = strengths(range);
    var gain = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      gain += terms.grams().get(i).weight() * Math.max(0, strengths[i] - others[i]);
    }
    return gain;
  }

  private void weigh(List<Span> sentences) {
    var having = new int[local.length];
    for (var sentence : sentences) {
      var strengths = strengths(sentence);
      for (var i = 0; i < having.length; i++) {
        having[i] += strengths[i] > 0 ? 1 : 0;
      }
    }
    for (var i = 0; i < local.length; i++) {
      var gram = terms.grams().get(i);
      local[i] = gram.weight() * rarity(sentences.size(), having[i]);
      near[i] = gram.weight() * nearness(gram);
      add(totals, i, 1);
    }
  }

  private void add(double[] sums, int gram, double strength) {
    var pair = terms.grams().get(gram).pair() ? 1 : 0;
    sums[pair] += local[gram] * strength;
    sums[2 + pair] += near[gram] * strength;
  }

  private static double rarity(int sentences, int having) {
    return Math.log(1 + (sentences - having + 0.5) / (having + 0.5));
  }

  private double nearness(Gram gram) {
    var nearest = 0.0;
    for (var word : terms.questionWords()) {
      nearest = Math.max(nearest, Math.exp(-distance(gram.span(), word) / NEARNESS));
    }
    return nearest;
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  private double share(double[] sums, int which) {
    return totals[which] == 0 ? 0 : sums[which] / totals[which];
  }
}
