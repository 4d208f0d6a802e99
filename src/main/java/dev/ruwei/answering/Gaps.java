package dev.ruwei.answering;

import dev.ruwei.retrieval.Gram;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the parts of a question that a text does not speak of.
///
/// Han characters are met in pairs, because single ones stand everywhere; a single character between
/// met ones or function words is met by itself. Words that carry no content of their own never count.
final class Gaps {
  private final String question;
  private final QuestionTerms terms;
  private final BitSet content = new BitSet();
  private final BitSet met = new BitSet();
  private final BitSet known = new BitSet();

  private Gaps(String question, QuestionTerms terms, double[] strengths) {
    this.question = Folding.fold(question);
    this.terms = terms;
    markContent();
    for (var i = 0; i < strengths.length; i++) {
      mark(terms.grams().get(i), strengths[i]);
    }
    for (var i = 0; i < strengths.length; i++) {
      markSingle(terms.grams().get(i), strengths[i]);
    }
  }

  /// The gaps of a question in its order.
  ///
  /// @param strengths how strongly the text has each gram of the terms
  static List<Gap> of(String question, QuestionTerms terms, double[] strengths) {
    return new Gaps(question, terms, strengths).find();
  }

  private void markContent() {
    for (var gram : terms.grams()) {
      if (!gram.pair()) {
        content.set(gram.span().start(), gram.span().end());
      }
    }
    LightWords.in(question).forEach(span -> content.clear(span.start(), span.end()));
  }

  private void mark(Gram gram, double strength) {
    var counts = gram.pair() == gram.han();
    if (strength > 0 && (counts || strength < 1)) {
      met.set(gram.span().start(), gram.span().end());
    }
    if (counts && gram.known()) {
      known.set(gram.span().start(), gram.span().end());
    }
  }

  /// A Han character alone is met where its neighbours are met or no content.
  private void markSingle(Gram gram, double strength) {
    var start = gram.span().start();
    var end = gram.span().end();
    if (!gram.pair() && gram.han() && alone(start - 1) && alone(end)) {
      if (strength > 0) {
        met.set(start, end);
      }
      if (gram.known()) {
        known.set(start, end);
      }
    }
  }

  private boolean alone(int at) {
    return at < 0 || at >= question.length() || !content.get(at) || met.get(at);
  }

  private List<Gap> find() {
    var gaps = new ArrayList<Gap>();
    var total = weight(content);
    for (var at = next(0); at >= 0; at = next(at)) {
      var end = at;
      while (end < question.length() && content.get(end) && !met.get(end)) {
        end++;
      }
      var span = new Span(at, end);
      var part = new BitSet();
      part.set(at, end);
      var nowhere = known.get(at, end).cardinality() < span.length();
      gaps.add(new Gap(span, span.cut(question), total == 0 ? 0 : weight(part) / total, nowhere));
      at = end;
    }
    return gaps;
  }

  private int next(int from) {
    for (var at = content.nextSetBit(from); at >= 0; at = content.nextSetBit(at + 1)) {
      if (!met.get(at)) {
        return at;
      }
    }
    return -1;
  }

  private double weight(BitSet places) {
    return terms.grams().stream()
        .filter(gram -> !gram.pair() && content.get(gram.span().start()))
        .filter(gram -> places.get(gram.span().start()))
        .mapToDouble(Gram::weight)
        .sum();
  }
}
