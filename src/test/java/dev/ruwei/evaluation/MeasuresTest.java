package dev.ruwei.evaluation;

import static dev.ruwei.evaluation.Samples.BEES;
import static dev.ruwei.evaluation.Samples.TEA;
import static dev.ruwei.evaluation.Samples.answered;
import static dev.ruwei.evaluation.Samples.compared;
import static dev.ruwei.evaluation.Samples.measured;
import static dev.ruwei.evaluation.Samples.quote;
import static dev.ruwei.evaluation.Samples.refused;
import static dev.ruwei.evaluation.Samples.tempted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ruwei.retrieval.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Each measure against figures worked out by hand.
class MeasuresTest {
  /// `A hive has 40,000 bees.`
  private static final int FIRST_SENTENCE = 23;

  @Test
  void countsHowHighTheRightPassageStands() {
    var answer = refused(0);
    var ranks =
        PassageRanks.of(
            List.of(
                measured(1, answer),
                measured(2, answer),
                measured(10, answer),
                measured(0, answer)));

    assertThat(ranks.successAt1()).isEqualTo(new Share(1, 4));
    assertThat(ranks.successAt3()).isEqualTo(new Share(2, 4));
    assertThat(ranks.successAt10()).isEqualTo(new Share(3, 4));
    assertThat(ranks.mrrAt10()).isEqualTo((1 + 1 / 2.0 + 1 / 10.0) / 4, within(1e-12));
  }

  @Test
  void ranksTheFirstHitFromTheRightPlace() {
    var gold = new Gold(List.of(List.of("x")), new Gold.Place.InPassage(TEA.id()));
    var hits = List.of(new Hit(BEES, 2), new Hit(TEA, 1));

    assertThat(PassageRanks.rank(gold, hits)).isEqualTo(2);
    assertThat(PassageRanks.rank(gold, hits.subList(0, 1))).isZero();
  }

  @Test
  void looksForTheKnownAnswerInTheQuotes() {
    var first = quote(BEES, 0, FIRST_SENTENCE);
    var other = quote(BEES, FIRST_SENTENCE + 1, BEES.text().length());
    var answers =
        QuotedAnswers.of(
            List.of(
                measured(1, answered("A hive has 40,000 bees.", 1, first)),
                measured(1, answered("It is warm.", 1, other, first)),
                measured(1, answered("It is warm.", 1, other)),
                measured(1, answered("Tea grows.", 1, quote(TEA, 0, 10))),
                measured(1, refused(0, first))));

    assertThat(answers.inQuotes()).isEqualTo(new Share(2, 5));
    assertThat(answers.inFirstQuote()).isEqualTo(new Share(1, 5));
    assertThat(answers.inFirstShown()).isEqualTo(new Share(2, 5));
    assertThat(answers.falseRefusals()).isEqualTo(new Share(1, 5));
    assertThat(answers.meanQuotedCharacters()).isEqualTo((23 + 34 + 11 + 10) / 4.0);
  }

  @Test
  void holdsAnAnswerForRightOnlyFromTheRightPlace() {
    var first = quote(BEES, 0, FIRST_SENTENCE);
    var saidButNotQuoted = quote(BEES, FIRST_SENTENCE + 1, BEES.text().length());
    var answers =
        QuotedAnswers.of(
            List.of(
                measured(1, answered("A hive has 40,000 bees.", 1, first)),
                measured(1, answered("Forty  Thousand bees.", 1, saidButNotQuoted)),
                measured(1, answered("A hive has 40,000 bees.", 1, quote(TEA, 0, 10), first)),
                measured(1, answered("It is warm.", 1, saidButNotQuoted)),
                measured(1, refused(0, first))));

    assertThat(answers.right()).isEqualTo(new Share(2, 5));
  }

  @Test
  void countsNoQuoteLongerThanOneSnippetAsTheFirst() {
    var passage = Samples.passage(BEES.id(), "40,000 " + "bees ".repeat(50));
    var answers =
        QuotedAnswers.of(
            List.of(
                measured(1, answered("x", 1, quote(passage, 0, 240))),
                measured(1, answered("x", 1, quote(passage, 0, 241)))));

    assertThat(answers.inFirstQuote()).isEqualTo(new Share(1, 2));
    assertThat(answers.inQuotes()).isEqualTo(new Share(2, 2));
  }

  @Test
  void comparesRefusalsOfOneDistance() {
    var bees = quote(BEES, 0, FIRST_SENTENCE);
    var outcomes =
        new Outcomes(
            List.of(
                compared(Distance.NEAR, answered("x", 0.9, bees)),
                compared(Distance.NEAR, refused(0.4)),
                tempted(Distance.NEAR, refused(0.5)),
                tempted(Distance.NEAR, refused(0.4)),
                tempted(Distance.NEAR, answered("x", 0.6, bees)),
                tempted(Distance.FAR, answered("x", 0.9, bees)),
                measured(1, answered("x", 0.9, bees))));

    assertThat(Refusals.of(Distance.NEAR, outcomes))
        .isEqualTo(new Refusals(new Share(2, 3), new Share(1, 2), 3.5 / 6));
  }

  @Test
  void comparesWithTheMeasuredQuestionsWhereNoOthersWereAsked() {
    var outcomes =
        new Outcomes(
            List.of(
                measured(1, answered("x", 0.9, quote(BEES, 0, FIRST_SENTENCE))),
                tempted(Distance.FAR, refused(0.1))));

    assertThat(Refusals.of(Distance.FAR, outcomes))
        .isEqualTo(new Refusals(new Share(1, 1), new Share(0, 1), 1.0));
  }

  @Test
  void findsQuotesThatAreNotThePassages() {
    var outcomes =
        List.<Outcome>of(
            measured(1, answered("x", 1, quote(BEES, 0, FIRST_SENTENCE), quote(BEES, 24, 34))),
            tempted(Distance.FAR, refused(0, quote(TEA, 0, 3))));

    assertThat(QuoteIntegrity.of(outcomes, id -> Optional.of(BEES.text())))
        .isEqualTo(new Share(2, 3));
    assertThat(QuoteIntegrity.of(outcomes, id -> Optional.of("A hive has 40,000 bees.")))
        .isEqualTo(new Share(1, 3));
    assertThat(QuoteIntegrity.of(outcomes, id -> Optional.empty())).isEqualTo(new Share(0, 3));
  }

  @Test
  void looksForEachNumberInThePassagesThatItsSentenceCites() {
    var bees = quote(BEES, 0, 1);
    var tea = quote(TEA, 0, 1);

    assertThat(supported("40 thousand bees", bees)).isEqualTo(new Share(1, 1));
    assertThat(supported("40,000 bees, 30 countries", bees)).isEqualTo(new Share(1, 2));
    assertThat(supported("40,000 bees, 30 countries", bees, tea)).isEqualTo(new Share(2, 2));
    assertThat(supported("40% of the bees", bees)).isEqualTo(new Share(0, 1));
    assertThat(supported("bees", bees)).isEqualTo(new Share(0, 0));
  }

  @Test
  void comparesTheFirstCitationBetweenScripts() {
    var first = answered("x", 1, quote(BEES, 0, FIRST_SENTENCE), quote(TEA, 0, 3));
    var same = answered("y", 1, quote(BEES, 0, FIRST_SENTENCE));
    var otherRange = answered("x", 1, quote(BEES, 0, 5));
    var invariance =
        ScriptInvariance.of(
            List.of(
                measured(1, first, Map.of(Script.SIMPLIFIED, same, Script.FULL_WIDTH, otherRange)),
                measured(1, first, Map.of(Script.SIMPLIFIED, refused(0))),
                measured(1, refused(0), Map.of(Script.SIMPLIFIED, refused(0)))));

    assertThat(invariance)
        .isEqualTo(new ScriptInvariance(new Share(2, 3), new Share(0, 0), new Share(0, 1)));
  }

  @Test
  void takesPercentilesByTheNearestRank() {
    var times = Milliseconds.of(LongStream.rangeClosed(1, 200).map(i -> i * 1_000_000));

    assertThat(times).isEqualTo(new Milliseconds(100, 190, 198));
    assertThat(Milliseconds.of(LongStream.of(3_000_000))).isEqualTo(new Milliseconds(3, 3, 3));
  }

  private static Share supported(String claim, dev.ruwei.answering.Citation... citations) {
    return NumberSupport.of(List.of(measured(1, answered(claim, 1, citations))));
  }
}
