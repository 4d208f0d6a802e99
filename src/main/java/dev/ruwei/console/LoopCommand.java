package dev.ruwei.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be typed in the question loop beside questions.
enum LoopCommand {
  HELP,
  TOPICS,
  ARTICLES,
  ARTICLE,
  SOURCE,
  RESET,
  JSON,
  QUIT;

  static Optional<LoopCommand> of(String typed) {
    return Arrays.stream(values()).filter(command -> command.typed().equals(typed)).findFirst();
  }

  /// Whether a word may stand behind it.
  boolean takesWord() {
    return this == ARTICLE || this == SOURCE;
  }

  static Stream<String> names() {
    return Arrays.stream(values()).map(LoopCommand::typed);
  }

  private String typed() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }
}
