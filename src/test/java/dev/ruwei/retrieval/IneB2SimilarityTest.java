package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.AfterEffectB;
import org.apache.lucene.search.similarities.BasicModelIne;
import org.apache.lucene.search.similarities.DFRSimilarity;
import org.apache.lucene.search.similarities.NormalizationH2;
import org.apache.lucene.util.BytesRef;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class IneB2SimilarityTest {
  /// The same terms multiplied in another order differ in the last place of a float.
  private static final Percentage ROUNDING = Percentage.withPercentage(0.001);

  private final IneB2Similarity ours = new IneB2Similarity();
  private final DFRSimilarity lucenes =
      new DFRSimilarity(new BasicModelIne(), new AfterEffectB(), new NormalizationH2());

  @Test
  void scoresAsLucenesOwnDoes() {
    var random = new Random(5);
    for (var run = 0; run < 1_000; run++) {
      var passages = 1 + random.nextInt(100_000);
      var having = 1 + random.nextInt(passages);
      var occurrences = having + random.nextInt(having + 1);
      var all = occurrences + (long) passages * (1 + random.nextInt(300));
      var field = new CollectionStatistics("f", passages, passages, all, passages);
      var term = new TermStatistics(new BytesRef("t"), having, occurrences);
      var boost = random.nextFloat() * 3;
      var frequency = 1 + random.nextInt(20);
      var norm = (byte) (1 + random.nextInt(255));

      assertThat(ours.scorer(boost, field, term).score(frequency, norm))
          .isCloseTo(lucenes.scorer(boost, field, term).score(frequency, norm), ROUNDING);
    }
  }
}
