package dev.ruwei.console;

import dev.ruwei.knowledge.Fault;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/// `check`: every fault of the knowledge folder, one on a line.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckAction implements Action {
  private final Supplier<Library> library;
  private final Prompts prompts;
  private final Surroundings surroundings;

  CheckAction(Supplier<Library> library, Prompts prompts, Surroundings surroundings) {
    this.library = library;
    this.prompts = prompts;
    this.surroundings = surroundings;
  }

  @Override
  public int run() {
    var checked = library.get();
    var output = surroundings.output();
    checked.faults().stream().map(CheckAction::line).forEach(output::answer);
    output.message(summary(checked));
    return checked.faults().isEmpty() ? ExitCode.OK : ExitCode.FAULTS;
  }

  private static String line(Fault fault) {
    return fault.toString().replaceAll("\\s+", " ");
  }

  private String summary(Library checked) {
    return prompts
        .template("console", "checked", "faults", "files", "articles", "passages")
        .in(
            surroundings.language(),
            checked.faults().size(),
            checked.faults().stream().map(Fault::file).distinct().count(),
            checked.articles().size(),
            checked.passages().size());
  }
}
