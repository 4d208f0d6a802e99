package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a question looks for, weighed by an index, and where a text has it.
public final class QuestionTerms {
  /// The strength of what only sounds like what is looked for.
  public static final double HOMOPHONE = 0.7;

  /// The strength of what says nearly the same.
  public static final double PARAPHRASE = 0.5;

  /// The strength of what only belongs to the same matter.
  public static final double RELATED = 0.3;

  private final Wording wording;
  private final List<Gram> grams;
  private final Set<String> indexedPairs;
  private final TermMatcher matcher;
  private final double totalOfAtoms;
  private final double totalOfPairs;

  /// The texts that were read already: ranking, evidence and judgement read the same few.
  private final Map<String, List<Occurrence>> read = new ConcurrentHashMap<>();

  /// @param synonyms the wording's and others
  QuestionTerms(Wording wording, List<Gram> grams, List<Synonym> synonyms, List<Related> related) {
    this.wording = wording;
    this.grams = List.copyOf(grams);
    this.indexedPairs =
        grams.stream()
            .filter(gram -> gram.pair() && gram.han() && gram.known())
            .map(Gram::key)
            .collect(Collectors.toSet());
    this.matcher = new TermMatcher(grams, synonyms, related);
    this.totalOfAtoms = total(grams, false);
    this.totalOfPairs = total(grams, true);
  }

  /// The question as it was read, folded and without its question words; a translation where the
  /// index is of another language. Grams and question words have their places in it.
  public String text() {
    return wording.text();
  }

  /// What was asked at a range of [#text()], which is a translation; empty where it is none.
  public String translatedFrom(Span range) {
    return wording.origins().stream()
        .filter(origin -> origin.span().overlaps(range))
        .map(Origin::words)
        .collect(Collectors.joining(" "));
  }

  /// The ranges of [#text()] that translate a word or name each; none where it is no translation.
  public List<Span> translations() {
    return wording.origins().stream().map(Origin::span).toList();
  }

  /// All grams, single atoms and pairs, in the order of the question.
  public List<Gram> grams() {
    return grams;
  }

  /// Where the question's words that only ask stand.
  public List<Span> questionWords() {
    return wording.questionWords();
  }

  /// The sum of the weights of all pairs, or of all single atoms.
  public double total(boolean pair) {
    return pair ? totalOfPairs : totalOfAtoms;
  }

  private static double total(List<Gram> grams, boolean pair) {
    return grams.stream().filter(gram -> gram.pair() == pair).mapToDouble(Gram::weight).sum();
  }

  /// Whether all pairs of a Han word of the question stand in the passages.
  public boolean isIndexed(String word) {
    return IntStream.range(1, word.length())
        .allMatch(i -> indexedPairs.contains(word.substring(i - 1, i + 1)));
  }

  /// The share of the weight of all single atoms that some strengths have, from 0 to 1.
  public double share(double[] strengths) {
    var sum = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      sum += grams.get(i).pair() ? 0 : grams.get(i).weight() * strengths[i];
    }
    return sum == 0 ? 0 : sum / total(false);
  }

  /// Where a text has grams of the question, in the text's order.
  public List<Occurrence> in(String text) {
    return read.computeIfAbsent(text, matcher::in);
  }

  /// The share of the question's Latin words and numbers that stand among the occurrences; 0 when
  /// the question has none.
  double latinShare(List<Occurrence> occurrences) {
    var found = new boolean[grams.size()];
    occurrences.forEach(occurrence -> found[occurrence.gram()] = true);
    var wanted = 0;
    var met = 0;
    for (var i = 0; i < found.length; i++) {
      if (!grams.get(i).pair() && !grams.get(i).han()) {
        wanted++;
        met += found[i] ? 1 : 0;
      }
    }
    return wanted == 0 ? 0 : (double) met / wanted;
  }

  /// The share of the question's names that stand whole among the occurrences; 0 when it has none.
  double nameShare(List<Occurrence> occurrences) {
    if (wording.names().isEmpty()) {
      return 0;
    }
    var names = wording.names();
    var strengths = strengths(occurrences);
    return (double) names.stream().filter(name -> isWhole(name, strengths)).count() / names.size();
  }

  private boolean isWhole(Span name, double[] strengths) {
    for (var i = 0; i < strengths.length; i++) {
      if (strengths[i] <= RELATED && name.contains(grams.get(i).span())) {
        return false;
      }
    }
    return true;
  }

  boolean asks(String key) {
    return matcher.asks(key);
  }

  /// How strongly each gram stands among some occurrences, from 0 to 1.
  public double[] strengths(Iterable<Occurrence> occurrences) {
    var strengths = new double[grams.size()];
    for (var occurrence : occurrences) {
      strengths[occurrence.gram()] = Math.max(strengths[occurrence.gram()], occurrence.strength());
    }
    return strengths;
  }

  @Override
  public String toString() {
    return Arrays.toString(grams.stream().map(Gram::key).toArray());
  }
}
