package dev.ruwei.console;

import dev.ruwei.evaluation.Scoreboard;
import dev.ruwei.prompts.Prompts;

/// Tells of each tenth of a run, so that a log of it stays short.
final class Tenths implements Scoreboard.Progress {
  private final Prompts prompts;
  private final Surroundings surroundings;
  private int told = -1;

  Tenths(Prompts prompts, Surroundings surroundings) {
    this.prompts = prompts;
    this.surroundings = surroundings;
  }

  @Override
  public void asked(int done, int all) {
    var tenth = all == 0 ? 10 : (int) (10L * done / all);
    if (tenth > told) {
      told = tenth;
      surroundings
          .output()
          .message(
              prompts
                  .template("console", "progress", "percent", "done", "all")
                  .in(surroundings.language(), 10 * tenth, done, all));
    }
  }
}
