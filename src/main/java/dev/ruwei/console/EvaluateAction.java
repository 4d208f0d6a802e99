package dev.ruwei.console;

import dev.ruwei.answering.Composer;
import dev.ruwei.evaluation.Scoreboard;
import dev.ruwei.prompts.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evaluate FILE`: questions with known answers, and the scoreboard over them.
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateAction implements Action {
  private final Supplier<Scoreboard> scoreboard;
  private final Prompts prompts;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--json", paramLabel = "OUT")
  private @Nullable Path json;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Option(names = "--seed", paramLabel = "S")
  private long seed = 1;

  @Option(names = "--composer", paramLabel = "C")
  private Composer composer = Composer.TEMPLATE;

  EvaluateAction(Supplier<Scoreboard> scoreboard, Prompts prompts, Surroundings surroundings) {
    this.scoreboard = scoreboard;
    this.prompts = prompts;
    this.surroundings = surroundings;
  }

  @Override
  public int run() {
    if (limit != null && limit < 1) {
      return failed(ExitCode.USAGE, text("limit-wanted"));
    }
    if (!scoreboard.get().has(composer)) {
      return failed(ExitCode.USAGE, text("model-wanted"));
    }
    // Better now than after minutes of work.
    return json == null || written(json, "", StandardOpenOption.APPEND)
        ? evaluate()
        : ExitCode.USAGE;
  }

  private int evaluate() {
    try {
      var options = new Scoreboard.Options(limit, seed, composer);
      var progress = new Tenths(prompts, surroundings);
      return reported(scoreboard.get().evaluate(file, options, progress));
    } catch (Scoreboard.MalformedFileException e) {
      return failed(ExitCode.FAULTS, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed(ExitCode.USAGE, text("unreadable", file));
    }
  }

  private int reported(Scoreboard.Report report) {
    surroundings.output().answer(report.table());
    return json == null || written(json, report.json(), StandardOpenOption.TRUNCATE_EXISTING)
        ? ExitCode.OK
        : ExitCode.USAGE;
  }

  private boolean written(Path target, String content, StandardOpenOption how) {
    try {
      Files.writeString(target, content, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
      return true;
    } catch (IOException e) {
      surroundings.output().message(text("unwritable", target));
      return false;
    }
  }

  private int failed(int exitCode, String message) {
    surroundings.output().message(message);
    return exitCode;
  }

  private String text(String key) {
    return prompts.template("console", key).in(surroundings.language());
  }

  private String text(String key, Path about) {
    return prompts.template("console", key, "file").in(surroundings.language(), about);
  }
}
