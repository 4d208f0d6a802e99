package dev.ruwei.console;

import dev.ruwei.conversation.AnswerView;
import dev.ruwei.conversation.Turn;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a turn for programs: the object that HTTP answers with, on one line.
final class AnswerJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private AnswerJson() {}

  static String of(Turn turn) {
    return SafeText.escaped(MAPPER.writeValueAsString(AnswerView.of(turn)));
  }
}
