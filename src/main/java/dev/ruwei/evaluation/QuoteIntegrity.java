package dev.ruwei.evaluation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether each quote that is shown is what its range cuts from the passage, as the data have it.
final class QuoteIntegrity {
  private QuoteIntegrity() {}

  /// @param texts the text of each passage by its id
  static Share of(List<Outcome> outcomes, Function<String, Optional<String>> texts) {
    var quotes = outcomes.stream().flatMap(outcome -> shown(outcome.answer())).toList();
    return Share.of(quotes, quote -> holds(quote, texts));
  }

  private static Stream<Citation> shown(Answer answer) {
    return Stream.concat(answer.citations().stream(), answer.related().stream());
  }

  private static boolean holds(Citation citation, Function<String, Optional<String>> texts) {
    return texts
        .apply(citation.passage().id())
        .filter(text -> citation.range().end() <= text.length())
        .filter(text -> citation.range().cut(text).equals(citation.quote()))
        .isPresent();
  }
}
