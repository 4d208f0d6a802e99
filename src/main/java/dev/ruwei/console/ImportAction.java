package dev.ruwei.console;

import dev.ruwei.importing.ImportOptions;
import dev.ruwei.importing.Imports;
import dev.ruwei.importing.Outcome;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: each file becomes an article, or costs itself only.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportAction implements Action {
  private static final String STANDARD_INPUT = "-";

  private final Supplier<Imports> imports;
  private final Prompts prompts;
  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<String> files = new ArrayList<>();

  @Option(names = "--id", paramLabel = "ID")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TITLE")
  private @Nullable String title;

  @Option(names = "--source", paramLabel = "ADDRESS")
  private @Nullable String source;

  @Option(names = "--language", paramLabel = "TAG")
  private @Nullable String language;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--dry-run")
  private boolean dryRun;

  ImportAction(Supplier<Imports> imports, Prompts prompts, Surroundings surroundings) {
    this.imports = imports;
    this.prompts = prompts;
    this.surroundings = surroundings;
  }

  @Override
  public int run() {
    var tag = Optional.ofNullable(language);
    var known = tag.flatMap(Language::ofTag);
    if (tag.isPresent() && known.isEmpty()) {
      return refuse("import-language");
    }
    if (files.size() > 1 && (id != null || title != null || source != null)) {
      return refuse("import-one");
    }
    if (files.contains(STANDARD_INPUT) && surroundings.input().isTerminal()) {
      return refuse("import-input");
    }
    return importAll(new ImportOptions(id, title, source, known.orElse(null), force, dryRun));
  }

  private int importAll(ImportOptions options) {
    var failed = 0;
    for (var file : files) {
      failed += tell(importOne(file, options)) ? 0 : 1;
    }
    return failed == 0 ? ExitCode.OK : ExitCode.FAULTS;
  }

  private Outcome importOne(String file, ImportOptions options) {
    return file.equals(STANDARD_INPUT)
        ? imports.get().stream(surroundings.input().stream(), options)
        : imports.get().file(file, options);
  }

  private boolean tell(Outcome outcome) {
    var output = surroundings.output();
    return switch (outcome) {
      case Outcome.Imported imported -> {
        if (dryRun) {
          output.answer(imported.markdown());
        }
        output.message(new ImportText(prompts, surroundings.language()).of(imported));
        yield true;
      }
      case Outcome.Refused refused -> {
        output.message("ruwei: " + oneLine(refused.file()) + ": " + refused.reason() + ".");
        yield false;
      }
    };
  }

  private static String oneLine(String file) {
    return file.replaceAll("[\\n\\t]", "?");
  }

  private int refuse(String key) {
    surroundings.output().message(prompts.template("console", key).in(surroundings.language()));
    return ExitCode.USAGE;
  }
}
