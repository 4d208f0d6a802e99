package dev.ruwei.web;

import dev.ruwei.answering.Listener;
import dev.ruwei.conversation.AnswerView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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

  /// Makes an answer and tells of it while it grows.
  interface Answerer {
    AnswerView answer(Listener listener);
  }

  /// Waits for the answer, with heartbeats, and sends it as it grows. A failure before the first
  /// byte is thrown, so that the response gets its status; a later one becomes an `error` event.
  void send(HttpServletRequest request, HttpServletResponse response, Answerer answerer)
      throws IOException {
    try (var stream = new EventStream(response, heartbeat)) {
      try {
        var events = new AnswerEvents(stream, json);
        events.end(answerer.answer(events));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (RuntimeException e) {
        stream.stopHeartbeat();
        if (stream.abandoned()) {
          return;
        }
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
}
