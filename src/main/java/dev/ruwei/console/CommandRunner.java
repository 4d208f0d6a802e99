package dev.ruwei.console;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;

/// Runs what was typed behind `ruwei`, once the application stands.
final class CommandRunner implements CommandLineRunner, ExitCodeGenerator {
  private final Commands commands;
  private int exitCode;

  CommandRunner(Commands commands) {
    this.commands = commands;
  }

  /// Without arguments somebody has started the application inside something else: a test.
  @Override
  public void run(String... arguments) {
    if (arguments.length > 0) {
      exitCode = commands.run(arguments);
    }
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
