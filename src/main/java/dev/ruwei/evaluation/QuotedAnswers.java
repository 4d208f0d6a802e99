package dev.ruwei.evaluation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.text.Characters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the known answers stand in what is shown.
///
/// @param right answered, the known answer stands in the answer or in a cited quote, and the first
///   citation comes from the right place
/// @param inQuotes the known answer stands in the cited quotes
/// @param inFirstQuote it stands in the first quote, which is no longer than one snippet
/// @param inFirstShown the same, where the nearest passage of a refusal counts as shown: the figure
///   to compare with systems that never refuse
/// @param meanQuotedCharacters of all quotes of an answer, over the questions that were answered
/// @param falseRefusals of questions that the library answers
record QuotedAnswers(
    Share right,
    Share inQuotes,
    Share inFirstQuote,
    Share inFirstShown,
    double meanQuotedCharacters,
    Share falseRefusals) {
  private static final int HAN_LENGTH = 80;
  private static final int LATIN_LENGTH = 240;

  static QuotedAnswers of(List<Outcome.Measured> outcomes) {
    return new QuotedAnswers(
        Share.of(outcomes, QuotedAnswers::right),
        Share.of(outcomes, outcome -> standsIn(outcome, outcome.answer().citations().stream())),
        Share.of(outcomes, outcome -> inFirst(outcome, outcome.answer().citations().stream())),
        Share.of(outcomes, outcome -> inFirst(outcome, shown(outcome.answer()))),
        outcomes.stream()
            .filter(outcome -> !outcome.refused())
            .mapToInt(outcome -> quotes(outcome.answer().citations().stream()).length())
            .average()
            .orElse(0),
        Share.of(outcomes, Outcome::refused));
  }

  private static boolean right(Outcome.Measured outcome) {
    var answer = outcome.answer();
    var gold = outcome.trial().gold();
    return !outcome.refused()
        && Outcome.firstCitation(answer).filter(c -> gold.place().holds(c.passage())).isPresent()
        && gold.standsIn(answer.reply().text() + "\n" + quotes(answer.citations().stream()));
  }

  private static boolean standsIn(Outcome.Measured outcome, Stream<Citation> citations) {
    return outcome.trial().gold().standsIn(quotes(citations));
  }

  private static boolean inFirst(Outcome.Measured outcome, Stream<Citation> citations) {
    return standsIn(outcome, citations.limit(1).filter(QuotedAnswers::isSnippet));
  }

  private static boolean isSnippet(Citation citation) {
    var quote = citation.quote();
    return quote.length() <= (Characters.anyHan(quote) ? HAN_LENGTH : LATIN_LENGTH);
  }

  private static Stream<Citation> shown(Answer answer) {
    return Stream.concat(answer.citations().stream(), answer.related().stream());
  }

  private static String quotes(Stream<Citation> citations) {
    return citations.map(Citation::quote).collect(Collectors.joining());
  }
}
