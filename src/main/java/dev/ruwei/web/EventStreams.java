package dev.ruwei.web;

import dev.ruwei.conversation.AnswerView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Sends answers as server-sent events: each citation, each sentence, then the whole answer.
final class EventStreams {
  private final ObjectWriter json;
  private final Duration heartbeat;

  /// @param heartbeat how long a stream may rest before a comment line shows that it lives
  EventStreams(JsonMapper json, Duration heartbeat) {
    this.json = json.writer().without(SerializationFeature.INDENT_OUTPUT);
    this.heartbeat = heartbeat;
  }

  /// Waits for the answer, with heartbeats, and sends it. A failure before the first byte is
  /// thrown, so that the response gets its status; a later one becomes an `error` event.
  void send(HttpServletRequest request, HttpServletResponse response, Supplier<AnswerView> answer)
      throws IOException {
    try (var stream = new EventStream(response, heartbeat)) {
      try {
        events(stream, answer.get());
      } catch (RuntimeException e) {
        stream.stopHeartbeat();
        if (!stream.started()) {
          throw e;
        }
        stream.event("error", json.writeValueAsBytes(problem(request, e)));
      }
    }
  }

  private static ProblemDetail problem(HttpServletRequest request, Exception failure) {
    return ProblemWriter.located(request.getRequestURI(), Problems.of(failure));
  }

  private void events(EventStream stream, AnswerView answer) throws IOException {
    for (var citation : answer.citations()) {
      stream.event("citation", json.writeValueAsBytes(citation));
    }
    for (var text : Deltas.of(answer)) {
      stream.event("delta", json.writeValueAsBytes(Map.of("text", text)));
    }
    stream.event("answer", json.writeValueAsBytes(answer));
  }
}
