package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import java.util.HashMap;

/// How much there is to read, and in what pieces.
///
/// A reader of one long article asks about its subject throughout, and what is asked amiss is asked
/// in the article's own words. Among many short texts, such as the openings of an encyclopedia's
/// entries, the words of a question stand together where the answer is and hardly anywhere else.
///
/// @param passages of all works; translations are not counted again
/// @param works articles, each with its translations
record Corpus(int passages, int works) {
  private static final double SHORT = 3;
  private static final double LONG = 10;
  private static final double FEW = 5;
  private static final double MANY = 50;

  static Corpus of(Library library) {
    var works = new HashMap<String, Long>();
    library
        .articles()
        .forEach(article -> works.merge(article.workId(), article.passages().count(), Math::max));
    var passages = works.values().stream().mapToLong(Long::longValue).sum();
    return new Corpus(Math.toIntExact(passages), works.size());
  }

  /// How far it is one of many short texts: 0 for few articles or long ones, 1 for fifty and more
  /// of three passages and fewer.
  double brevity() {
    return works == 0
        ? 0
        : between(FEW, works, MANY) * (1 - between(SHORT, (double) passages / works, LONG));
  }

  /// Where a value lies between two others on a logarithmic scale, from 0 to 1.
  private static double between(double low, double value, double high) {
    return Math.clamp(Math.log(value / low) / Math.log(high / low), 0, 1);
  }
}
