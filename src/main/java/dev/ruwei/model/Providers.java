package dev.ruwei.model;

import java.net.URI;
import java.net.http.HttpClient;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// Makes models from Spring AI's properties, which are read only here.
final class Providers {
  private static final String OPENAI = "spring.ai.openai";
  private static final String OLLAMA = "spring.ai.ollama";

  private Providers() {}

  static ChatModels models(Provider provider, ModelLimits limits, Environment environment) {
    var binder = Binder.get(environment);
    var protocol =
        switch (provider) {
          case OPENAI -> openAi(binder.bindOrCreate(OPENAI, OpenAiProperties.class), limits);
          case OLLAMA -> ollama(binder.bindOrCreate(OLLAMA, OllamaProperties.class), limits);
          case NONE -> throw new IllegalArgumentException("no model is wanted");
        };
    var http = http(limits);
    return new ChatModels(
        new ProviderModel(http, protocol, true), new ProviderModel(http, protocol, false));
  }

  private static Protocol openAi(OpenAiProperties properties, ModelLimits limits) {
    return new OpenAiProtocol(
        address(OPENAI, properties.baseUrl()), properties, limits.maxOutputTokens());
  }

  private static Protocol ollama(OllamaProperties properties, ModelLimits limits) {
    return new OllamaProtocol(
        address(OLLAMA, properties.baseUrl()), properties.chat(), limits.maxOutputTokens());
  }

  /// HTTP/1.1, so that cancelling a call closes its connection and the server stops.
  private static HttpClient http(ModelLimits limits) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(limits.deadline())
        .build();
  }

  private static URI address(String prefix, String baseUrl) {
    var address = baseUrl.strip().replaceAll("/+$", "");
    if (!address.matches("https?://[\\w.\\-\\[\\]:]+(/[\\w.~/\\-]*)?")) {
      throw new IllegalArgumentException(
          prefix + ".base-url is no address: write it like http://127.0.0.1:8000/v1");
    }
    return URI.create(address);
  }
}
