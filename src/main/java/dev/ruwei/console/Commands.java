package dev.ruwei.console;

import dev.ruwei.prompts.Prompts;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reads a command line and runs the command that it names.
final class Commands {
  private final CommandLine line;
  private final Prompts prompts;
  private final Surroundings surroundings;

  Commands(List<Action> actions, Prompts prompts, Surroundings surroundings) {
    this.prompts = prompts;
    this.surroundings = surroundings;
    line = new CommandLine(CommandSpec.create().name("ruwei").mixinStandardHelpOptions(true));
    actions.forEach(line::addSubcommand);
    // A question may begin with an @, which picocli would take for the name of a file.
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
  }

  /// Runs a command line and returns its exit code; what a command throws goes through.
  int run(String... arguments) {
    try {
      return run(line.parseArgs(arguments));
    } catch (ParameterException e) {
      surroundings.output().message("ruwei: " + problem(e) + "\n");
      return usage();
    }
  }

  private int run(ParseResult parsed) {
    if (parsed.isVersionHelpRequested()) {
      return told(version());
    }
    var command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (command.isUsageHelpRequested()) {
      return told(text("help"));
    }
    return command.commandSpec().userObject() instanceof Action action ? action.run() : usage();
  }

  private int told(String answer) {
    surroundings.output().answer(answer);
    return ExitCode.OK;
  }

  private int usage() {
    surroundings.output().message(text("help"));
    return ExitCode.USAGE;
  }

  private String problem(ParameterException e) {
    return e.getCommandLine().equals(line)
            && e instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
        ? unknown(unmatched.getUnmatched().getFirst())
        : String.valueOf(e.getMessage());
  }

  private String unknown(String name) {
    var known = List.copyOf(line.getSubcommands().keySet());
    return new DidYouMean(prompts).of(name, known, surroundings.language());
  }

  private String text(String key) {
    return prompts.template("console", key).in(surroundings.language());
  }

  private static String version() {
    var version = Commands.class.getPackage().getImplementationVersion();
    return "ruwei " + (version == null ? "(not packaged)" : version);
  }
}
