package dev.ruwei.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ruwei.mailbox.Received;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads as much of an update as is needed to keep it, and takes nothing for granted.
final class UpdateJson {
  /// What the bot wants to hear of.
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "inline_query");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Batch NOTHING = new Batch(List.of(), OptionalLong.empty(), 1);

  private UpdateJson() {}

  /// What a batch holds.
  ///
  /// @param last the highest id of it
  /// @param unreadable elements that have no id
  record Batch(List<Received> updates, OptionalLong last, int unreadable) {
    boolean empty() {
      return updates.isEmpty();
    }
  }

  static Batch batch(String array) {
    try {
      var tree = JSON.readTree(array);
      if (!tree.isArray()) {
        return NOTHING;
      }
      var elements = StreamSupport.stream(tree.spliterator(), false).toList();
      var updates = elements.stream().flatMap(element -> received(element).stream()).toList();
      return new Batch(
          updates,
          updates.stream().mapToLong(Received::id).max(),
          elements.size() - updates.size());
    } catch (JsonProcessingException e) {
      return NOTHING;
    }
  }

  /// One update, where it has an id.
  static Optional<Received> received(String json) {
    try {
      return received(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Received> received(JsonNode update) {
    var id = update.path("update_id");
    return id.isIntegralNumber() && id.canConvertToLong()
        ? Optional.of(new Received(id.asLong(), lane(update), update.toString()))
        : Optional.empty();
  }

  /// The chat, for what is said in one chat is answered in order; else who it comes from.
  private static String lane(JsonNode update) {
    return KINDS.stream()
        .map(update::path)
        .flatMap(
            what ->
                Stream.of(
                    what.path("chat").path("id"),
                    what.path("message").path("chat").path("id"),
                    what.path("from").path("id")))
        .filter(JsonNode::isIntegralNumber)
        .map(JsonNode::asText)
        .findFirst()
        .orElse("none");
  }
}
