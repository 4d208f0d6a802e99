package dev.ruwei.model;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ai.chat.messages.Message;

/// How a provider is spoken to: the little of its protocol that a streamed reply needs.
interface Protocol {
  URI address();

  /// Adds what identifies the caller.
  default void authorize(HttpRequest.Builder request) {}

  /// The body of a request.
  ///
  /// @param json whether the reply is to be JSON
  Map<String, Object> body(List<Message> messages, boolean json);

  /// The piece of the reply that a line of the response holds; empty where it holds none.
  ///
  /// @throws ModelException when the line tells of an error
  Optional<String> piece(String line);

  /// Whether a line is the last.
  boolean ends(String line);

  /// The messages as both protocols write them.
  static List<Map<String, String>> messages(List<Message> messages) {
    return messages.stream()
        .map(
            message ->
                Map.of(
                    "role", message.getMessageType().getValue(),
                    "content", String.valueOf(message.getText())))
        .toList();
  }
}
