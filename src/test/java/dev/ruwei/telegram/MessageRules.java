package dev.ruwei.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What Telegram refuses in a message, and a little more: what it would only mend is refused too.
final class MessageRules {
  private static final Set<String> TYPES =
      Set.of(
          "bold",
          "italic",
          "underline",
          "strikethrough",
          "spoiler",
          "code",
          "pre",
          "text_link",
          "text_mention",
          "blockquote",
          "expandable_blockquote");

  private MessageRules() {}

  /// Why a message is refused; empty: it is not.
  static Optional<String> refusal(JsonNode message) {
    var text = message.path("text").asString("");
    return text(text)
        .or(() -> entities(text, message.path("entities")))
        .or(() -> keyboard(message.path("reply_markup").path("inline_keyboard")))
        .or(() -> Optional.of("parse modes are not wanted").filter(_ -> message.has("parse_mode")));
  }

  static Optional<String> text(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return Optional.of("strings must be encoded in UTF-8");
    }
    if (text.isBlank()) {
      return Optional.of("message text is empty");
    }
    if (!text.equals(text.strip())) {
      return Optional.of("blanks around the text would be cut, and move the entities");
    }
    return text.length() > 4_096 ? Optional.of("message is too long") : Optional.empty();
  }

  static Optional<String> entities(String text, JsonNode entities) {
    if (entities.size() > 100) {
      return Optional.of("too many entities");
    }
    if (entities.toString().length() > 9_500) {
      return Optional.of("entities are too long");
    }
    var ends = new ArrayList<Integer>();
    for (var entity : entities) {
      var start = entity.path("offset").asInt(-1);
      var end = start + entity.path("length").asInt(0);
      if (start < 0 || end <= start || end > text.length()) {
        return Optional.of("ENTITY_BOUNDS_INVALID");
      }
      if (splits(text, start) || splits(text, end)) {
        return Optional.of("ENTITY_BOUNDS_INVALID inside a character");
      }
      if (!TYPES.contains(entity.path("type").asString())) {
        return Optional.of("unsupported entity type " + entity.path("type"));
      }
      if (ends.stream().anyMatch(before -> before > start)) {
        return Optional.of("entities overlap");
      }
      ends.add(end);
    }
    return Optional.empty();
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static Optional<String> keyboard(JsonNode rows) {
    for (var row : rows) {
      for (var button : row) {
        var data = button.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8);
        if (button.path("text").asString("").isBlank() || data.length < 1 || data.length > 64) {
          return Optional.of("BUTTON_DATA_INVALID");
        }
      }
    }
    return Optional.empty();
  }
}
