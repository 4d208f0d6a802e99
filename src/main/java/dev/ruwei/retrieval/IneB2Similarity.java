package dev.ruwei.retrieval;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/// I(ne)B2 of Amati and van Rijsbergen, "Probabilistic models of information retrieval based on
/// measuring the divergence from randomness", ACM TOIS 20(4), 2002. It has no parameters and beats
/// BM25 slightly on Chinese question sets.
///
/// The scores are those of Lucene's `DFRSimilarity` with `BasicModelIne`, `AfterEffectB` and
/// `NormalizationH2`, to the bit. That one takes powers and logarithms for each passage that has a
/// term; here they are taken once for each term and once for each length, which makes the first
/// stage several times faster.
final class IneB2Similarity extends Similarity {
  private static final int LENGTHS = 256;

  /// What a single occurrence counts for in passages of each encoded length, by the mean length.
  private final Map<Double, double[]> normalizations = new ConcurrentHashMap<>();

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    var passages = (double) field.docCount();
    var occurrences = (double) terms[0].totalTermFreq();
    var expected = passages * (1 - Math.pow((passages - 1) / passages, occurrences));
    var surprise = log2((passages + 1) / (expected + 0.5));
    var afterEffect = (occurrences + 2) / (terms[0].docFreq() + 1);
    var normalization =
        normalizations.computeIfAbsent(
            field.sumTotalTermFreq() / passages, IneB2Similarity::normalization);
    return new Scorer(boost, surprise * afterEffect, normalization);
  }

  private static double[] normalization(double meanLength) {
    var table = new double[LENGTHS];
    for (var norm = 0; norm < LENGTHS; norm++) {
      table[norm] = log2(1 + meanLength / SmallFloat.byte4ToInt((byte) norm));
    }
    return table;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  private static final class Scorer extends SimScorer {
    private final float boost;
    private final double weight;
    private final double[] normalization;

    Scorer(float boost, double weight, double[] normalization) {
      this.boost = boost;
      this.weight = weight;
      this.normalization = normalization;
    }

    @Override
    public float score(float freq, long norm) {
      var normalized = freq * normalization[Byte.toUnsignedInt((byte) norm)];
      return (float) (boost * (weight * (1 - 1 / (1 + normalized))));
    }
  }
}
