package dev.ruwei.evaluation;

import dev.ruwei.answering.Composer;
import dev.ruwei.evaluation.Outcome.Measured;
import org.jspecify.annotations.Nullable;

/// All figures of a run; what could not be measured is `null`. The names are those of the JSON.
record Scores(
    Run run,
    @Nullable PassageRanks passages,
    @Nullable QuotedAnswers answers,
    @Nullable Refusals near,
    @Nullable Refusals far,
    Share quoteIntegrity,
    Share numberSupport,
    @Nullable Share phrased,
    @Nullable ScriptInvariance scriptInvariance,
    @Nullable Milliseconds searchMilliseconds,
    @Nullable Milliseconds answerMilliseconds) {
  /// What was asked.
  ///
  /// @param limit how many questions were chosen; `null`: all
  /// @param skipped questions of the file that cannot be asked
  record Run(
      String file,
      String format,
      int passages,
      int questions,
      int skipped,
      @Nullable Integer limit,
      long seed,
      Composer composer) {}

  static Scores of(Run run, Dataset dataset, Outcomes outcomes) {
    var measured = outcomes.measured();
    var any = !measured.isEmpty();
    return new Scores(
        run,
        any ? PassageRanks.of(measured) : null,
        any ? QuotedAnswers.of(measured) : null,
        refusals(Distance.NEAR, outcomes),
        refusals(Distance.FAR, outcomes),
        QuoteIntegrity.of(outcomes.all(), dataset.texts()),
        NumberSupport.of(outcomes.all()),
        run.composer() == Composer.LLM ? phrased(outcomes) : null,
        any ? ScriptInvariance.of(measured) : null,
        any ? Milliseconds.of(measured.stream().mapToLong(Measured::searchNanos)) : null,
        any ? Milliseconds.of(measured.stream().mapToLong(Measured::answerNanos)) : null);
  }

  /// How many of the answers that say something are in the words of the language model.
  private static Share phrased(Outcomes outcomes) {
    var answers = outcomes.all().stream().filter(outcome -> !outcome.refused()).toList();
    return Share.of(answers, outcome -> outcome.answer().composer() == Composer.LLM);
  }

  private static @Nullable Refusals refusals(Distance distance, Outcomes outcomes) {
    return outcomes.tempted(distance).isEmpty() ? null : Refusals.of(distance, outcomes);
  }
}
