package dev.ruwei.console;

import picocli.CommandLine.Command;

/// `serve`, which the application starts without this room; it stands here for what is said when
/// something follows it that does not belong there.
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeAction implements Action {
  @Override
  public int run() {
    return ExitCode.USAGE;
  }
}
