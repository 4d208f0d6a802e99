package dev.ruwei.answering;

import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the best evidence tells of what is asked.
///
/// @param passage the whole passage
/// @param core what the evidence says
/// @param quote what is cited for it
/// @param place the quote's range in the passage
record Testimony(
    Wanted wanted, QuestionTerms terms, Reading passage, Reading core, Reading quote, Span place) {
  /// What stands at a place of a text.
  private static final Set<Sought> VALUES = EnumSet.of(Sought.NUMBER, Sought.DATE, Sought.PERSON);

  static Testimony of(Evidence best, Wanted wanted, QuestionTerms terms, Readings readings) {
    var text = best.passage().text();
    return new Testimony(
        wanted,
        terms,
        readings.of(best.passage()),
        new Reading(best.core().cut(text)),
        new Reading(best.quote().cut(text)),
        best.quote());
  }

  /// Whether it speaks of other years or periods than the question; who asks for a time is told
  /// another one, but of the kind that is asked for.
  boolean speaksOfAnotherTime() {
    if (wanted.sought() == Sought.DATE) {
      return wanted.missesTheTimeIn(core);
    }
    return wanted.times().disagree(core.folded())
        && wanted.times().disagree(quote.folded())
        && wanted.times().disagree(upToWhatIsSought().folded());
  }

  /// What it says up to the end of the first clause that holds what is sought: a time that is told
  /// behind it is that of something else.
  private Reading upToWhatIsSought() {
    var said = core.text();
    return core.clauses(core.whole()).stream()
        .filter(clause -> wanted.holdsIn(clause.cut(said)))
        .findFirst()
        .map(clause -> new Reading(said.substring(0, clause.end())))
        .orElse(core);
  }

  /// Whether the quote speaks of what excludes something in the question.
  boolean saysTheContrary() {
    return Contrasts.clash(wanted.question(), quote.folded());
  }

  /// Whether the quote speaks of another in a row than the question: of the third for the fourth.
  boolean speaksOfAnotherInTheRow() {
    return Contrasts.anotherInTheRow(wanted.question(), quote.folded());
  }

  /// Whether it leaves open which one it speaks of, where that is the question.
  boolean leavesOpenWhich() {
    return Indefinite.is(wanted.question(), core.folded());
  }

  /// Whether it tells no name where one is asked for.
  boolean leavesOpenTheName() {
    return !NameSought.asksForTheOrigin(wanted.question())
        && NameSought.in(wanted.question())
            .filter(name -> !name.isToldIn(core.text(), wanted.question()))
            .isPresent();
  }

  /// Whether it says that something is not told.
  boolean saysThatItIsNotTold() {
    return Undisclosed.is(wanted.question(), core.folded());
  }

  /// Whether the quote has the number or time that is sought, where that can be told.
  boolean quotesWhatIsSought() {
    return wanted.cannotTell() || sightings().worth(place) > 0;
  }

  /// The measure that the question names, where the quote has such a number.
  List<Span> implied() {
    return wanted.sought() == Sought.NUMBER && quotesWhatIsSought()
        ? wanted.dimensionIn(terms.text())
        : List.of();
  }

  /// Whether the quote shows what is sought where that is a person, a place or a reason.
  boolean showsWhatIsSought() {
    return wanted.showsIn(quote);
  }

  /// Whether the quote is narrowed as the question is.
  boolean isNarrowed(Narrowing narrowing) {
    return narrowing.isMet(wanted.question(), quote.folded());
  }

  /// Whether it is not narrowed as the question is.
  boolean misses(Narrowing narrowing) {
    return narrowing.isMissed(wanted.question(), core.folded());
  }

  /// The weight of the question that the quote has, not as a share: five words met are more than
  /// one.
  double weightInQuote() {
    var strengths = strengths(quote.text());
    var sum = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      sum += terms.grams().get(i).weight() * strengths[i];
    }
    return sum;
  }

  /// The share of the question's weight that the quote has, from 0 to 1.
  double coveredByQuote() {
    return covered(quote.text());
  }

  /// The share of the question's weight that the whole passage has, from 0 to 1.
  double coveredByPassage() {
    return covered(passage.text());
  }

  /// The share of the weight of the question's pairs that it says, from 0 to 1.
  double pairsSaid() {
    return pairs(core.text());
  }

  /// The same share of the whole passage.
  double pairsInPassage() {
    return pairs(passage.text());
  }

  private double pairs(String text) {
    var strengths = strengths(text);
    var sum = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      var gram = terms.grams().get(i);
      sum += gram.pair() && strengths[i] > QuestionTerms.HOMOPHONE ? gram.weight() : 0;
    }
    return sum == 0 ? 0 : sum / terms.total(true);
  }

  /// How much of the question the quote says, but not beside the number, time or person that is
  /// sought, from 0 to 1; 0 where nothing of the kind is sought or found.
  double apartFromWhatIsSought() {
    var beside = besideWhatIsSought();
    return beside.isEmpty() ? 0 : Math.max(0, coveredByQuote() - beside.getAsDouble());
  }

  /// Whether a number, time or person is sought and the quote has none.
  boolean quotesNothingSought() {
    return VALUES.contains(wanted.sought()) && clausesOfWhatIsSought().findAny().isEmpty();
  }

  /// The share of the question that stands in the clause of the quote which has what is sought, and
  /// in the clauses around it.
  private OptionalDouble besideWhatIsSought() {
    return clausesOfWhatIsSought().mapToDouble(span -> covered(span.cut(passage.text()))).max();
  }

  /// The clauses of the quoted sentences that have what is sought, each with those around it.
  private Stream<Span> clausesOfWhatIsSought() {
    if (!VALUES.contains(wanted.sought())) {
      return Stream.empty();
    }
    var sightings = sightings();
    return passage.sentences().stream()
        .filter(place::overlaps)
        .flatMap(sentence -> around(passage.clauses(sentence), sightings));
  }

  private Stream<Span> around(List<Span> clauses, Sightings sightings) {
    return IntStream.range(0, clauses.size())
        .filter(
            i ->
                wanted.sought() == Sought.PERSON
                    ? wanted.showsIn(new Reading(clauses.get(i).cut(passage.text())))
                    : sightings.worth(clauses.get(i)) > 0)
        .mapToObj(
            i ->
                clauses
                    .get(Math.max(0, i - 1))
                    .union(clauses.get(Math.min(clauses.size() - 1, i + 1))));
  }

  private Sightings sightings() {
    return wanted.in(passage);
  }

  private double covered(String text) {
    return terms.share(strengths(text));
  }

  private double[] strengths(String text) {
    return terms.strengths(terms.in(text));
  }
}
