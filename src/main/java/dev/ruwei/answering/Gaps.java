package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Match;
import dev.ruwei.retrieval.Gram;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Finds the parts of a question that a text does not speak of.
///
/// Han characters are met in pairs, because single ones stand everywhere; one alone proves nothing
/// and leaves no gap. A name of the lexicon is met as a whole, or by another form of it. Words that
/// carry no content of their own never count.
final class Gaps {
  private static final double KIND_OF_ANSWER = 0.5;
  private static final int LONG_SLIP = 3;

  private final Sought sought;
  private final String question;
  private final QuestionTerms terms;
  private final List<Segment> segments;
  private final List<Span> names = new ArrayList<>();
  private final BitSet content = new BitSet();
  private final BitSet met = new BitSet();
  private final BitSet known = new BitSet();

  /// What only sounds like something in the text.
  private final BitSet sounding = new BitSet();

  /// What the text says nearly the same of, and what belongs to the same matter as something in it.
  private final BitSet paraphrased = new BitSet();

  private final BitSet related = new BitSet();

  /// What is met at least in single characters.
  private final BitSet touched = new BitSet();

  /// Where a word begins, or what stands behind one.
  private final BitSet edges = new BitSet();

  private final Predicate<String> inSameArticle;

  private Gaps(
      Sought sought,
      QuestionTerms terms,
      Lexicon lexicon,
      String text,
      List<Span> implied,
      Predicate<String> inSameArticle) {
    this.inSameArticle = inSameArticle;
    this.sought = sought;
    this.question = terms.text();
    this.terms = terms;
    this.segments = Segment.of(question, terms::isIndexed);
    var strengths = terms.strengths(terms.in(text));
    markContent();
    lexicon.in(this.question).stream()
        .filter(Match::proper)
        .map(Match::span)
        .filter(span -> !LightWords.has(span.cut(this.question)))
        .forEach(this::addName);
    for (var i = 0; i < strengths.length; i++) {
      mark(terms.grams().get(i), strengths[i]);
    }
    meetSlips();
    implied.forEach(span -> set(met, span, true));
    names.forEach(span -> meetName(span, strengths));
  }

  /// What a text leaves open of a question.
  ///
  /// @param implied what of the question the text says without words
  /// @param inSameArticle whether the text's article speaks of some words anywhere
  static Gaps of(
      Sought sought,
      QuestionTerms terms,
      Lexicon lexicon,
      String text,
      List<Span> implied,
      Predicate<String> inSameArticle) {
    return new Gaps(sought, terms, lexicon, text, implied, inSameArticle);
  }

  private void markContent() {
    for (var gram : terms.grams()) {
      if (!gram.pair()) {
        set(content, gram.span(), true);
      }
    }
    terms.translations().stream()
        .filter(span -> isLight(terms.translatedFrom(span)))
        .forEach(span -> set(content, span, false));
    for (var segment : segments) {
      if (segment.light()) {
        set(content, segment.span(), false);
      }
      if (segment.known()) {
        edges.set(segment.span().start());
        edges.set(segment.span().end());
      }
    }
  }

  /// One character is too little to be sure of what it means.
  private static boolean isLight(String translated) {
    return LightWords.has(Folding.fold(translated))
        || (translated.length() == 1 && Characters.anyHan(translated));
  }

  private void mark(Gram gram, double strength) {
    var counts = gram.pair() == gram.han() && !crosses(gram);
    if (strength > QuestionTerms.HOMOPHONE && (counts || strength < 1)) {
      set(met, gram.span(), true);
    }
    if (strength == QuestionTerms.HOMOPHONE) {
      set(sounding, gram.span(), true);
    }
    if (strength > QuestionTerms.HOMOPHONE) {
      set(touched, gram.span(), true);
    }
    if (strength >= QuestionTerms.PARAPHRASE && strength < QuestionTerms.HOMOPHONE) {
      set(paraphrased, gram.span(), true);
    }
    if (strength == QuestionTerms.RELATED) {
      set(related, gram.span(), true);
    }
    if (counts && gram.known()) {
      set(known, gram.span(), true);
    }
  }

  /// A slip of the pen sounds as a whole like what stands in the text, beside what was written
  /// right, or is long enough not to sound so by chance.
  private void meetSlips() {
    for (var at = next(0); at >= 0; ) {
      var end = gapEnd(at);
      var besides = (at > 0 && met.get(at - 1)) || met.get(end);
      if (sounding.get(at, end).cardinality() == end - at && (besides || end - at >= LONG_SLIP)) {
        met.set(at, end);
      }
      at = next(end);
    }
  }

  /// The end of one word says nothing of the next.
  private boolean crosses(Gram gram) {
    return gram.han() && gram.pair() && edges.get(gram.span().end() - 1);
  }

  private int gapEnd(int at) {
    var end = at + 1;
    while (end < question.length() && content.get(end) && !met.get(end) && !edges.get(end)) {
      end++;
    }
    return end;
  }

  /// A name is one word, whatever it is made of.
  private void addName(Span name) {
    names.add(name);
    set(content, name, true);
    edges.clear(name.start() + 1, name.end());
  }

  /// All of a name's pairs, or its one word, must be met.
  private void meetName(Span name, double[] strengths) {
    var whole = true;
    for (var i = 0; i < strengths.length; i++) {
      var gram = terms.grams().get(i);
      var counts = gram.pair() == (gram.han() && name.length() > 1);
      whole &= !counts || !name.contains(gram.span()) || strengths[i] > 0;
    }
    set(met, name, whole);
  }

  /// The words of the question.
  List<Segment> segments() {
    return segments;
  }

  /// The share of the question, from 0 to 1, that is made of single characters which the text has
  /// not and which are too little for a gap.
  double stray() {
    var stray = 0.0;
    for (var at = next(0); at >= 0; at = next(gapEnd(at))) {
      var span = new Span(at, gapEnd(at));
      stray += leavesGap(span) ? 0 : strangeWeight(span);
    }
    return stray / weight(new Span(0, question.length()));
  }

  /// The gaps, in the question's order.
  List<Gap> all() {
    var gaps = new ArrayList<Gap>();
    var total = weight(new Span(0, question.length()));
    for (var at = next(0); at >= 0; ) {
      var end = gapEnd(at);
      var span = new Span(at, end);
      if (leavesGap(span)) {
        gaps.add(
            new Gap(
                span,
                span.cut(question),
                importance(span) * weight(span) / total,
                importance(span) * strangeWeight(span) / total,
                importance(span) * weight(span, paraphrased) / total,
                importance(span) * weight(span, related) / total,
                place(span),
                names.stream().anyMatch(span::contains)));
      }
      at = next(end);
    }
    return gaps;
  }

  private Gap.Place place(Span span) {
    if (known.get(span.start(), span.end()).cardinality() < span.length()) {
      return Gap.Place.NOWHERE;
    }
    return inSameArticle.test(span.cut(question))
        ? Gap.Place.SAME_ARTICLE
        : Gap.Place.OTHER_ARTICLES;
  }

  /// "What material", "which colour": the answer is one, and need not say so. What is counted must
  /// be met as it stands.
  private double importance(Span span) {
    var namesTheAnswer =
        sought != Sought.NUMBER
            && terms.questionWords().stream().anyMatch(word -> rightBehind(word, span));
    return namesTheAnswer ? KIND_OF_ANSWER : 1;
  }

  private boolean rightBehind(Span word, Span span) {
    return word.end() <= span.start() && question.substring(word.end(), span.start()).isBlank();
  }

  private boolean leavesGap(Span span) {
    var words = span.cut(question);
    return !Characters.anyHan(words) || words.length() > 1;
  }

  private int next(int from) {
    for (var at = content.nextSetBit(from); at >= 0; at = content.nextSetBit(at + 1)) {
      if (!met.get(at)) {
        return at;
      }
    }
    return -1;
  }

  /// The weight of what carries content in a range; never zero, so that it can be divided by.
  private double weight(Span range) {
    return Double.MIN_NORMAL
        + terms.grams().stream()
            .filter(gram -> !gram.pair() && range.contains(gram.span()))
            .filter(gram -> content.get(gram.span().start()))
            .mapToDouble(Gram::weight)
            .sum();
  }

  private double strangeWeight(Span range) {
    return terms.grams().stream()
        .filter(gram -> !gram.pair() && range.contains(gram.span()))
        .filter(gram -> content.get(gram.span().start()) && !touched.get(gram.span().start()))
        .mapToDouble(Gram::weight)
        .sum();
  }

  private double weight(Span range, BitSet having) {
    return terms.grams().stream()
        .filter(gram -> !gram.pair() && range.contains(gram.span()))
        .filter(gram -> content.get(gram.span().start()) && having.get(gram.span().start()))
        .mapToDouble(Gram::weight)
        .sum();
  }

  private static void set(BitSet bits, Span span, boolean value) {
    bits.set(span.start(), span.end(), value);
  }
}
