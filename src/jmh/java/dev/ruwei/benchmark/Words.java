package dev.ruwei.benchmark;

import java.util.Arrays;
import java.util.Random;

/// A made-up vocabulary and texts of it.
///
/// The r-th word is used in proportion to 1 / (r + 2.7), the law of Zipf as Mandelbrot corrected it
/// for the most frequent words. These have one character, as function words do, the others two or
/// three. Some characters stand in many words, most in few. A few words are numbers with a measure
/// word, or Latin names.
final class Words {
  private static final int VOCABULARY = 50_000;
  private static final int FUNCTION_WORDS = 60;
  private static final double WORD_SHIFT = 2.7;
  private static final int CHARACTERS = 3_500;
  private static final double CHARACTER_SHIFT = 40;
  private static final char FIRST_CHARACTER = '\u4e00';

  private final Random random;
  private final Zipf ranks;
  private final String[] words = new String[VOCABULARY];

  Words(Random random) {
    this.random = random;
    ranks = new Zipf(VOCABULARY, WORD_SHIFT, random);
    var characters = new Zipf(CHARACTERS, CHARACTER_SHIFT, random);
    for (var rank = 0; rank < VOCABULARY; rank++) {
      var length = rank < FUNCTION_WORDS ? 1 : random.nextInt(4) == 0 ? 3 : 2;
      var word = new StringBuilder();
      for (var i = 0; i < length; i++) {
        // Neighbours in the code chart share their radical; frequent characters do not.
        word.append((char) (FIRST_CHARACTER + characters.next() * 5_237L % 20_000));
      }
      words[rank] = word.toString();
    }
  }

  /// About 130 characters in three to five sentences.
  String paragraph() {
    var text = new StringBuilder();
    for (var sentences = 3 + random.nextInt(3); sentences > 0; sentences--) {
      for (var clauses = 1 + random.nextInt(3); clauses > 0; clauses--) {
        clause(text);
        text.append(clauses == 1 ? '。' : '，');
      }
    }
    return text.toString();
  }

  String title() {
    return word() + word() + word();
  }

  String questionWord() {
    var all = Arrays.asList("有多少？", "是什么？", "在哪里？", "是谁？", "为什么？");
    return all.get(random.nextInt(all.size()));
  }

  private void clause(StringBuilder text) {
    for (var count = 5 + random.nextInt(6); count > 0; count--) {
      text.append(word());
    }
  }

  private String word() {
    return switch (random.nextInt(50)) {
      case 0 -> (1 + random.nextInt(9_999)) + "万人";
      case 1 -> "App" + (char) ('a' + random.nextInt(26));
      default -> words[ranks.next()];
    };
  }

  /// Ranks from 1, each less 1.
  private static final class Zipf {
    private final double[] cumulative;
    private final Random random;

    Zipf(int ranks, double shift, Random random) {
      this.random = random;
      cumulative = new double[ranks];
      var sum = 0.0;
      for (var rank = 0; rank < ranks; rank++) {
        sum += 1 / (rank + 1 + shift);
        cumulative[rank] = sum;
      }
    }

    int next() {
      var at =
          Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
      return at < 0 ? -at - 1 : at;
    }
  }
}
