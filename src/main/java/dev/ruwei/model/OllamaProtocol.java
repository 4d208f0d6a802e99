package dev.ruwei.model;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ai.chat.messages.Message;
import tools.jackson.databind.json.JsonMapper;

/// Ollama's chat: JSON in lines.
final class OllamaProtocol implements Protocol {
  private static final JsonMapper JSON = new JsonMapper();

  private final URI base;
  private final OllamaProperties.Chat chat;
  private final int maxTokens;

  OllamaProtocol(URI base, OllamaProperties.Chat chat, int maxTokens) {
    this.base = base;
    this.chat = chat;
    this.maxTokens = maxTokens;
  }

  @Override
  public URI address() {
    return URI.create(base + "/api/chat");
  }

  @Override
  public Map<String, Object> body(List<Message> messages, boolean json) {
    var options = new LinkedHashMap<String, Object>();
    options.put("num_predict", maxTokens);
    var temperature = chat.temperature();
    if (temperature != null) {
      options.put("temperature", temperature);
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("model", chat.model());
    body.put("messages", Protocol.messages(messages));
    body.put("stream", true);
    body.put("options", options);
    if (json) {
      body.put("format", "json");
    }
    return body;
  }

  @Override
  public Optional<String> piece(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    var reply = JSON.readTree(line);
    if (reply.has("error")) {
      throw new ModelException(new Failure(Failure.Kind.SERVER_ERROR));
    }
    return Optional.of(reply.at("/message/content").asString(""));
  }

  @Override
  public boolean ends(String line) {
    return !line.isBlank() && JSON.readTree(line).path("done").asBoolean(false);
  }
}
