package dev.ruwei.console;

/// What a command does.
interface Action {
  /// Does it, and returns the exit code.
  int run();
}
