package dev.ruwei.model;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ai.chat.messages.Message;
import tools.jackson.databind.json.JsonMapper;

/// OpenAI's chat completions, as far as all who speak them agree: events of JSON in lines.
final class OpenAiProtocol implements Protocol {
  private static final String DATA = "data:";
  private static final String END = "[DONE]";
  private static final JsonMapper JSON = new JsonMapper();

  private final URI base;
  private final OpenAiProperties properties;
  private final int maxTokens;

  OpenAiProtocol(URI base, OpenAiProperties properties, int maxTokens) {
    this.base = base;
    this.properties = properties;
    this.maxTokens = maxTokens;
  }

  @Override
  public URI address() {
    return URI.create(base + "/chat/completions");
  }

  @Override
  public void authorize(HttpRequest.Builder request) {
    var key = properties.apiKey();
    if (key != null && !key.isBlank()) {
      request.header("Authorization", "Bearer " + key.strip());
    }
  }

  @Override
  public Map<String, Object> body(List<Message> messages, boolean json) {
    var chat = properties.chat();
    var body = new LinkedHashMap<String, Object>();
    body.put("model", chat.model());
    body.put("messages", Protocol.messages(messages));
    body.put("stream", true);
    body.put(maxTokensName(), maxTokens);
    var temperature = chat.temperature();
    if (temperature != null) {
      body.put("temperature", temperature);
    }
    if (json && !chat.responseFormat().type().equalsIgnoreCase("text")) {
      body.put("response_format", Map.of("type", chat.responseFormat().type()));
    }
    return body;
  }

  /// OpenAI's newer models refuse the old name, and most others do not know the new one.
  private String maxTokensName() {
    return String.valueOf(base.getHost()).endsWith(".openai.com")
        ? "max_completion_tokens"
        : "max_tokens";
  }

  /// A chunk without content (a role, the usage, a thought) holds no piece.
  @Override
  public Optional<String> piece(String line) {
    if (!line.startsWith(DATA) || ends(line)) {
      return Optional.empty();
    }
    var chunk = JSON.readTree(line.substring(DATA.length()));
    if (chunk.has("error")) {
      throw new ModelException(new Failure(Failure.Kind.SERVER_ERROR));
    }
    return Optional.of(chunk.at("/choices/0/delta/content").asString(""));
  }

  @Override
  public boolean ends(String line) {
    return line.startsWith(DATA) && line.substring(DATA.length()).strip().equals(END);
  }
}
