package dev.ruwei.model;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is read of Spring AI's properties `spring.ai.openai.*`.
///
/// @param baseUrl with the version: `http://127.0.0.1:8000/v1`
/// @param apiKey empty or `null`: none is sent
record OpenAiProperties(
    @DefaultValue("https://api.openai.com/v1") String baseUrl,
    @Nullable String apiKey,
    @DefaultValue Chat chat) {
  /// The chat model.
  ///
  /// @param temperature `null`: the model's own
  record Chat(
      @DefaultValue("gpt-5-mini") String model,
      @Nullable Double temperature,
      @DefaultValue ResponseFormat responseFormat) {}

  /// How replies are shaped.
  ///
  /// @param type `json_object`, or `text` for servers that do not know it
  record ResponseFormat(@DefaultValue("json_object") String type) {}

  /// The key is no part of it: this may be logged.
  @Override
  public String toString() {
    return "OpenAiProperties[" + baseUrl + ", " + chat + "]";
  }
}
