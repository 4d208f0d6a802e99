package dev.ruwei.console;

import dev.ruwei.answering.Answer;

/// What the command line tells the shell.
final class ExitCode {
  static final int OK = 0;
  static final int USAGE = 2;
  static final int NOT_FOUND = 3;
  static final int FAULTS = 4;
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  static int of(Answer answer) {
    return switch (answer) {
      case Answer.Answered _, Answer.Partial _, Answer.Help _ -> OK;
      case Answer.NotFound _ -> NOT_FOUND;
    };
  }
}
