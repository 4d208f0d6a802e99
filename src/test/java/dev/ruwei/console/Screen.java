package dev.ruwei.console;

import dev.ruwei.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Captures what a command says.
final class Screen {
  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  Surroundings surroundings(String input, boolean typed, Language language) {
    var bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new Surroundings(new StandardInput(bytes, () -> typed), output(), language);
  }

  Surroundings surroundings() {
    return surroundings("", false, Language.EN);
  }

  String answers() {
    return answers.toString(StandardCharsets.UTF_8);
  }

  String messages() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  private Output output() {
    return new Output(
        new PrintStream(answers, false, StandardCharsets.UTF_8),
        new PrintStream(messages, false, StandardCharsets.UTF_8));
  }
}
