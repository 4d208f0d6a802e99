package dev.ruwei.console;

import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;
import dev.ruwei.text.Language;
import dev.ruwei.text.Nearest;
import java.util.List;

/// Says that a command is unknown, and which one was probably meant.
final class DidYouMean {
  private final Template unknown;
  private final Template nearest;

  DidYouMean(Prompts prompts) {
    unknown = prompts.template("console", "unknown", "name");
    nearest = prompts.template("console", "nearest", "name");
  }

  String of(String name, List<String> known, Language language) {
    return Nearest.among(known, name)
        .map(near -> unknown.in(language, name) + " " + nearest.in(language, near))
        .orElseGet(() -> unknown.in(language, name));
  }
}
