package dev.ruwei.evaluation;

import static java.util.Locale.ROOT;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Writes scores for people, a figure on a line.
final class Table {
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private Table() {}

  static String of(Scores scores) {
    var table = new Table();
    table.run(scores.run());
    table.passages(scores.passages());
    table.answers(scores.answers());
    table.refusals("near", scores.near());
    table.refusals("far", scores.far());
    table.share("quote integrity", scores.quoteIntegrity());
    table.share("number support", scores.numberSupport());
    table.phrased(scores.phrased());
    table.scripts(scores.scriptInvariance());
    table.milliseconds("search", scores.searchMilliseconds());
    table.milliseconds("answer", scores.answerMilliseconds());
    return table.lines.toString();
  }

  private void run(Scores.Run run) {
    lines.add(run.file() + " (" + run.format() + ")");
    lines.add(
        String.format(
            ROOT,
            "%,d passages; %,d questions asked, %,d skipped",
            run.passages(),
            run.questions(),
            run.skipped()));
    if (run.limit() != null) {
      lines.add("chosen by chance, with seed " + run.seed());
    }
    lines.add("");
  }

  private void passages(@Nullable PassageRanks ranks) {
    if (ranks != null) {
      share("passage success@1", ranks.successAt1());
      share("passage success@3", ranks.successAt3());
      share("passage success@10", ranks.successAt10());
      figure("passage MRR@10", ranks.mrrAt10());
      lines.add("");
    }
  }

  private void answers(@Nullable QuotedAnswers answers) {
    if (answers != null) {
      share("right answers", answers.right());
      share("false refusals", answers.falseRefusals());
      share("answer in the quotes", answers.inQuotes());
      share("answer in the first quote", answers.inFirstQuote());
      share("answer in the first shown", answers.inFirstShown());
      line("mean quoted characters", String.format(ROOT, "%.1f", answers.meanQuotedCharacters()));
      lines.add("");
    }
  }

  private void refusals(String distance, @Nullable Refusals refusals) {
    if (refusals != null) {
      share(distance + ": right refusals", refusals.right());
      share(distance + ": false refusals", refusals.wrong());
      figure(distance + ": AUROC of confidence", refusals.auroc());
      lines.add("");
    }
  }

  private void phrased(@Nullable Share phrased) {
    if (phrased != null) {
      share("phrased by the model", phrased);
    }
  }

  private void scripts(@Nullable ScriptInvariance scripts) {
    if (scripts != null) {
      share("simplified: same citation", scripts.simplified());
      share("traditional: same citation", scripts.traditional());
      share("full width: same citation", scripts.fullWidth());
      lines.add("");
    }
  }

  private void milliseconds(String what, @Nullable Milliseconds times) {
    if (times != null) {
      line(
          what + " milliseconds",
          String.format(
              ROOT, "p50 %.2f, p95 %.2f, p99 %.2f", times.p50(), times.p95(), times.p99()));
    }
  }

  private void share(String name, Share share) {
    if (share.share() == null) {
      figure(name, null);
    } else {
      line(name, String.format(ROOT, "%.3f  %,d of %,d", share.share(), share.hits(), share.of()));
    }
  }

  private void figure(String name, @Nullable Double figure) {
    line(name, figure == null ? "–" : String.format(ROOT, "%.3f", figure));
  }

  private void line(String name, String value) {
    lines.add(String.format(ROOT, "%-28s %s", name, value));
  }
}
