package dev.ruwei.console;

import dev.ruwei.text.Language;

/// What lies around a command.
///
/// @param language of what is said outside answers
record Surroundings(StandardInput input, Output output, Language language) {
  static Surroundings standard() {
    return new Surroundings(StandardInput.standard(), Output.standard(), Locales.own());
  }
}
