package dev.ruwei.telegram;

import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;
import dev.ruwei.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The bot's fixed texts, from `prompts/telegram.<language>.yml`.
final class Phrases {
  private final Map<Phrase, Template> templates = new EnumMap<>(Phrase.class);

  /// @throws IllegalArgumentException when a text is missing or has wrong placeholders
  Phrases(Prompts prompts) {
    for (var phrase : Phrase.values()) {
      templates.put(phrase, prompts.template("telegram", phrase.key(), phrase.places()));
    }
  }

  String in(Language language, Phrase phrase, Object... values) {
    return Objects.requireNonNull(templates.get(phrase)).in(language, values).strip();
  }
}
