package dev.ruwei.model;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// A chat model at the other end of a connection that is closed as soon as nobody listens.
///
/// The models that come with Spring AI 2.0.0 do not stop when a call is cancelled: that of OpenAI
/// never closes its stream (and brings a client of 42 MB), and that of Ollama runs on Spring's
/// `WebClient`, which on the JDK's client caches the response and so keeps a cancellation to
/// itself. Neither a deadline nor a user who has left would reach the model.
final class ProviderModel implements ChatModel {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int OK = 200;

  private final HttpClient http;
  private final Protocol protocol;
  private final boolean json;

  /// @param json whether replies are to be JSON
  ProviderModel(HttpClient http, Protocol protocol, boolean json) {
    this.http = http;
    this.protocol = protocol;
    this.json = json;
  }

  @Override
  public ChatResponse call(Prompt prompt) {
    throw new UnsupportedOperationException("Only streams can be stopped: use stream");
  }

  @Override
  public Flux<ChatResponse> stream(Prompt prompt) {
    return Mono.fromFuture(() -> http.sendAsync(request(prompt), BodyHandlers.ofPublisher()))
        .flatMapMany(ProviderModel::body)
        .transform(Lines::of)
        .takeUntil(protocol::ends)
        .mapNotNull(line -> protocol.piece(line).orElse(null))
        .map(piece -> new ChatResponse(List.of(new Generation(new AssistantMessage(piece)))));
  }

  private HttpRequest request(Prompt prompt) {
    var body = protocol.body(prompt.getInstructions(), json);
    var request =
        HttpRequest.newBuilder(protocol.address())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    protocol.authorize(request);
    return request.build();
  }

  /// An error's body is not read: it may hold parts of a key.
  private static Flux<List<ByteBuffer>> body(
      HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
    var body = JdkFlowAdapter.flowPublisherToFlux(response.body());
    if (response.statusCode() == OK) {
      return body;
    }
    var failure =
        Failure.ofStatus(response.statusCode(), response.headers().firstValue("Retry-After"));
    return body.take(0).thenMany(Flux.error(new ModelException(failure)));
  }
}
