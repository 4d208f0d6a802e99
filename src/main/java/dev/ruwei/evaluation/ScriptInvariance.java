package dev.ruwei.evaluation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.text.Span;
import java.util.List;
import java.util.Optional;

/// Whether a question that is written in another script or width gets the same first citation, or
/// is refused as it was. Questions that stay the same in a script are not counted there.
record ScriptInvariance(Share simplified, Share traditional, Share fullWidth) {
  private record Place(String passage, Span range) {}

  static ScriptInvariance of(List<Outcome.Measured> outcomes) {
    return new ScriptInvariance(
        same(outcomes, Script.SIMPLIFIED),
        same(outcomes, Script.TRADITIONAL),
        same(outcomes, Script.FULL_WIDTH));
  }

  private static Share same(List<Outcome.Measured> outcomes, Script script) {
    var same = outcomes.stream().flatMap(outcome -> same(outcome, script).stream()).toList();
    return Share.of(same, Boolean::booleanValue);
  }

  private static Optional<Boolean> same(Outcome.Measured outcome, Script script) {
    return Optional.ofNullable(outcome.otherScripts().get(script))
        .map(answer -> first(answer).equals(first(outcome.answer())));
  }

  private static Optional<Place> first(Answer answer) {
    return Outcome.firstCitation(answer).map(ScriptInvariance::place);
  }

  private static Place place(Citation citation) {
    return new Place(citation.passage().id(), citation.range());
  }
}
