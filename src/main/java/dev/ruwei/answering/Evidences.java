package dev.ruwei.answering;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The passages that a language model is shown, numbered from 1: those that the templates cite,
/// then others that were found.
///
/// @param cited what the templates cite
/// @param terms what the question looks for
/// @param enough how much of the question the templates' sentences speak of
record Evidences(
    Wanted wanted,
    List<Citation> cited,
    List<Passage> passages,
    QuestionTerms terms,
    double enough) {
  /// The share of that which the sentence must speak of that makes an answer, and any other.
  private static final double SPEAKS = 0.5;

  private static final double BELONGS = 0.2;

  private static final int MOST = 6;

  /// A further passage must be this good, compared with the best.
  private static final double WORTH_SHOWING = 0.4;

  Evidences {
    cited = List.copyOf(cited);
    passages = List.copyOf(passages);
  }

  static Evidences of(String question, Answer templates, Retrieved found) {
    var cited = templates.citations();
    var terms = found.termsFor(cited.getFirst().passage());
    var first = cited.stream().map(Citation::passage);
    var language = cited.getFirst().passage().language();
    var enough =
        WORTH_SHOWING * found.hits().stream().mapToDouble(Hit::score).findFirst().orElse(0);
    var others =
        found.hits().stream()
            .filter(hit -> hit.score() >= enough)
            .map(Hit::passage)
            .filter(passage -> passage.language() == language);
    return new Evidences(
        Wanted.by(question),
        cited,
        Stream.concat(first, others).distinct().limit(MOST).toList(),
        terms,
        claims(templates).mapToDouble(claim -> spokenOf(claim, terms)).max().orElse(0));
  }

  private static Stream<String> claims(Answer answer) {
    return answer.reply().sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.CLAIM)
        .map(sentence -> sentence.range().cut(answer.reply().text()));
  }

  /// The weight of the question's words that a text has.
  private static double spokenOf(String text, QuestionTerms terms) {
    var strengths = terms.strengths(terms.in(text));
    return IntStream.range(0, strengths.length)
        .mapToDouble(i -> terms.grams().get(i).weight() * strengths[i])
        .sum();
  }

  boolean has(int number) {
    return number >= 1 && number <= passages.size();
  }

  Passage passage(int number) {
    return passages.get(number - 1);
  }

  /// The quote of the templates that holds a range.
  Optional<Citation> quoted(Passage passage, Span span) {
    return cited.stream()
        .filter(citation -> citation.passage().equals(passage))
        .filter(citation -> citation.range().contains(span))
        .findFirst();
  }

  /// Whether the templates cite the same passage.
  boolean cites(Citation proof) {
    return cited.stream().anyMatch(citation -> citation.passage().equals(proof.passage()));
  }

  /// Whether a sentence has to do with the question.
  boolean belongs(String sentence) {
    return spokenOf(sentence, terms) >= BELONGS * enough;
  }

  /// Whether a sentence speaks of the question as the templates do, and has the kind of thing that
  /// is asked for, where that can be told.
  boolean answers(String sentence) {
    return spokenOf(sentence, terms) >= SPEAKS * enough && wanted.holdsIn(sentence);
  }
}
