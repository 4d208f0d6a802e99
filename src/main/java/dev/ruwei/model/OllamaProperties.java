package dev.ruwei.model;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What is read of Spring AI's properties `spring.ai.ollama.*`.
record OllamaProperties(
    @DefaultValue("http://localhost:11434") String baseUrl, @DefaultValue Chat chat) {
  /// The chat model.
  ///
  /// @param temperature `null`: the model's own
  record Chat(@DefaultValue("qwen3") String model, @Nullable Double temperature) {}
}
