package dev.ruwei.answering;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was found for a question, before it is decided whether that answers it.
///
/// @param evidence the best first
/// @param setting what the best evidence's passage is read with
/// @param words those of the question that carry content, and how the best evidence meets them
/// @param gaps what the best evidence's passage does not speak of
/// @param stray the share of the question in single characters that it has not, from 0 to 1
/// @param anotherTopic whether the best evidence speaks of another topic than the question
/// @param passages how many the library has
record Findings(
    Wanted wanted,
    Retrieved retrieved,
    List<Evidence> evidence,
    Setting setting,
    List<ContentWord> words,
    List<Gap> gaps,
    double stray,
    boolean anotherTopic,
    int passages) {
  private static final double ALIKE = 0.03;

  /// What stands at a place of a text.
  private static final Set<Sought> VALUES = EnumSet.of(Sought.NUMBER, Sought.DATE, Sought.PERSON);

  /// The score of the best passage.
  double best() {
    return retrieved.hits().isEmpty() ? 0 : retrieved.hits().getFirst().score();
  }

  /// Whether the best two passages are as good as each other.
  boolean firstTwoAlike() {
    var scores = retrieved.hits().stream().limit(2).mapToDouble(Hit::score).toArray();
    return scores.length == 2 && scores[0] - scores[1] < ALIKE * scores[0];
  }

  /// How far the best passage stands above the next one that does not state the same fact, relative
  /// to its score: a fact told twice is not doubtful.
  double margin() {
    if (best() <= 0) {
      return 0;
    }
    var next =
        retrieved.hits().stream()
            .skip(1)
            .filter(hit -> !tellsAgain(hit.passage()))
            .mapToDouble(Hit::score)
            .findFirst();
    return next.isPresent() ? (best() - next.getAsDouble()) / best() : 1;
  }

  /// Whether a passage below the best states the fact of the evidence: another one does, and the
  /// evidence's own does where the best does too.
  private boolean tellsAgain(Passage passage) {
    var piece = evidence.getFirst();
    var said = passage.equals(piece.passage()) ? retrieved.hits().getFirst().passage() : passage;
    return Repetition.states(said, piece, wanted);
  }

  /// Whether a passage that was found has a text as it is.
  boolean mention(String text) {
    var folded = Folding.fold(text);
    return retrieved.hits().stream()
        .anyMatch(hit -> Folding.fold(hit.passage().text()).contains(folded));
  }

  /// Whether the evidence speaks of somebody or something else than the question asks about.
  boolean speaksOfAnother() {
    return anotherTopic || gaps.stream().anyMatch(Gap::name);
  }

  /// Whether the best evidence speaks of other years or periods than the question; who asks for a
  /// time is told another one, but of the kind that is asked for.
  boolean speaksOfAnotherTime() {
    if (sought() == Sought.DATE) {
      return wanted.missesTheTimeIn(said());
    }
    return Times.disagree(wanted.question(), Folding.fold(said()))
        && Times.disagree(wanted.question(), Folding.fold(quoted()))
        && Times.disagree(wanted.question(), Folding.fold(saidUpToWhatIsSought()));
  }

  /// Whether the best evidence speaks of what excludes something in the question.
  boolean saysTheContrary() {
    return Contrasts.clash(wanted.question(), Folding.fold(quoted()));
  }

  /// Whether the best evidence leaves open which one it speaks of, where that is the question.
  boolean leavesOpenWhich() {
    return Indefinite.is(wanted.question(), Folding.fold(said()));
  }

  /// Whether the evidence lacks what a yes/no question wants to know of its subject: what comes
  /// last in it.
  boolean lacksThePredicate() {
    return sought() == Sought.YES_NO
        && Segment.of(terms().text()).stream()
            .filter(segment -> !segment.light())
            .reduce((_, last) -> last)
            .filter(last -> gaps.stream().anyMatch(gap -> gap.span().contains(last.span())))
            .isPresent();
  }

  /// Whether the best evidence tells no name where one is asked for.
  boolean leavesOpenTheName() {
    return NameSought.in(wanted.question())
        .filter(name -> !name.isToldIn(said(), wanted.question()))
        .isPresent();
  }

  /// Whether the best quote says that something is not told.
  boolean saysThatItIsNotTold() {
    return Undisclosed.is(wanted.question(), Folding.fold(quoted()));
  }

  /// The weight of the question that the best quote has, not as a share: five words met are more
  /// than one.
  double weightInQuote() {
    var terms = terms();
    var strengths = terms.strengths(terms.in(quoted()));
    var sum = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      sum += terms.grams().get(i).weight() * strengths[i];
    }
    return sum;
  }

  /// The share of the question in gaps that are written like names: Latin letters or digits in a
  /// Chinese question, a capital in another.
  double namesMissing() {
    return gaps.stream().filter(this::isWrittenLikeAName).mapToDouble(Gap::share).sum();
  }

  private boolean isWrittenLikeAName(Gap gap) {
    return Characters.anyHan(wanted.question())
        ? gap.text().codePoints().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c))
        : gap.span().start() > 0
            && !gap.text().isEmpty()
            && Character.isUpperCase(gap.text().codePointAt(0));
  }

  /// The share of the question's weight that the best quote has, from 0 to 1.
  double coveredByQuote() {
    return covered(quoted());
  }

  /// The share of the question's weight that the best evidence's whole passage has, from 0 to 1.
  double coveredByPassage() {
    return covered(evidence.getFirst().passage().text());
  }

  private double covered(String text) {
    var terms = terms();
    return terms.share(terms.strengths(terms.in(text)));
  }

  /// The score of the best evidence, comparable with that of other questions.
  double evidenceScore() {
    return evidence.getFirst().score();
  }

  /// The share of the question, from 0 to 1, that the best passage lacks and its titles have.
  double coveredByTitles() {
    return coveredBeside(setting.titles(), text());
  }

  /// The share of the question, from 0 to 1, that neither the best passage nor its titles have, but
  /// the passage before it.
  double coveredBefore() {
    return coveredBeside(setting.before(), text() + "\n" + setting.titles());
  }

  /// What one text has and another has not, as it is asked for.
  private double coveredBeside(String text, String other) {
    var terms = terms();
    var there = terms.strengths(terms.in(text));
    var here = terms.strengths(terms.in(other));
    for (var i = 0; i < there.length; i++) {
      there[i] = here[i] > QuestionTerms.HOMOPHONE ? 0 : there[i] > QuestionTerms.HOMOPHONE ? 1 : 0;
    }
    return terms.share(there);
  }

  /// The share of the weight of the question's pairs that the best evidence says, from 0 to 1.
  double pairsSaid() {
    var terms = terms();
    var strengths = terms.strengths(terms.in(said()));
    var sum = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      var gram = terms.grams().get(i);
      sum += gram.pair() && strengths[i] > QuestionTerms.HOMOPHONE ? gram.weight() : 0;
    }
    return sum == 0 ? 0 : sum / terms.total(true);
  }

  /// How much of the question the best quote says, but not beside the number, time or person that
  /// is sought, from 0 to 1; 0 where nothing of the kind is sought or found.
  double apartFromWhatIsSought() {
    var beside = besideWhatIsSought();
    var terms = terms();
    return beside.isEmpty()
        ? 0
        : Math.max(0, terms.share(terms.strengths(terms.in(quoted()))) - beside.getAsDouble());
  }

  /// Whether a number, time or person is sought and the best quote has none.
  boolean quotesNothingSought() {
    return VALUES.contains(sought()) && besideWhatIsSought().isEmpty();
  }

  /// The share of the question that stands in the clause of the quote which has what is sought, and
  /// in the clauses around it.
  private OptionalDouble besideWhatIsSought() {
    if (!VALUES.contains(sought())) {
      return OptionalDouble.empty();
    }
    var text = text();
    var quote = evidence.getFirst().quote();
    return Sentences.of(text).stream()
        .filter(quote::overlaps)
        .flatMap(sentence -> aroundWhatIsSought(Sentences.clauses(text, sentence)))
        .mapToDouble(span -> terms().share(terms().strengths(terms().in(span.cut(text)))))
        .max();
  }

  private Stream<Span> aroundWhatIsSought(List<Span> clauses) {
    var sightings = wanted.in(text());
    return IntStream.range(0, clauses.size())
        .filter(
            i ->
                sought() == Sought.PERSON
                    ? wanted.showsIn(clauses.get(i).cut(text()))
                    : sightings.worth(clauses.get(i)) > 0)
        .mapToObj(
            i ->
                clauses
                    .get(Math.max(0, i - 1))
                    .union(clauses.get(Math.min(clauses.size() - 1, i + 1))));
  }

  /// Whether the best evidence is narrowed as the question is.
  boolean isNarrowed(Narrowing narrowing) {
    return narrowing.isMet(wanted.question(), Folding.fold(quoted()));
  }

  /// Whether the best evidence is not narrowed as the question is.
  boolean misses(Narrowing narrowing) {
    return narrowing.isMissed(wanted.question(), Folding.fold(said()));
  }

  private String text() {
    return evidence.getFirst().passage().text();
  }

  private QuestionTerms terms() {
    return retrieved.termsFor(evidence.getFirst().passage());
  }

  Sought sought() {
    return wanted.sought();
  }

  /// The years that are asked for where the evidence speaks of others.
  List<Missing> yearsOfAnotherTime() {
    return evidence.isEmpty() || !speaksOfAnotherTime()
        ? List.of()
        : Times.years(wanted.question()).stream()
            .map(year -> new Missing(year.toPlainString(), Missing.Kind.YEAR))
            .limit(1)
            .toList();
  }

  /// Whether the best quote has the number or time that is sought, where that can be told.
  boolean quotesWhatIsSought() {
    return wanted.holdsIn(quoted());
  }

  /// Whether the best quote shows what is sought where that is a person, a place or a reason.
  boolean showsWhatIsSought() {
    return wanted.showsIn(quoted());
  }

  private String quoted() {
    var best = evidence.getFirst();
    return best.quote().cut(best.passage().text());
  }

  /// What the best evidence says up to the end of the first clause that holds what is sought: a
  /// time that is told behind it is that of something else.
  private String saidUpToWhatIsSought() {
    var said = said();
    return Sentences.clauses(said, new Span(0, said.length())).stream()
        .filter(clause -> wanted.holdsIn(clause.cut(said)))
        .findFirst()
        .map(clause -> said.substring(0, clause.end()))
        .orElse(said);
  }

  /// What the best evidence says.
  private String said() {
    var best = evidence.getFirst();
    return best.core().cut(best.passage().text());
  }

  /// What some gaps are together.
  Gap.Sum gaps(Predicate<Gap> which) {
    return Gap.Sum.of(gaps.stream().filter(which).toList());
  }
}
