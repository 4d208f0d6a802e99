package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Question;
import dev.ruwei.conversation.AnswerView;
import dev.ruwei.conversation.Sample;
import dev.ruwei.conversation.Turn;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class HeartbeatTest {
  private final EventStreams streams = new EventStreams(new JsonMapper(), Duration.ofMillis(5));
  private final MockHttpServletRequest request =
      new MockHttpServletRequest("POST", "/api/v1/questions");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void sendsCommentsWhileTheAnswerIsMade() throws IOException {
    streams.send(request, response, listener -> slowAnswer());

    assertThat(response.getContentAsString())
        .matches("(?s)(: working\n\n){2,}event: citation\n.*event: answer\ndata: [^\n]+\n\n");
  }

  @Test
  void sendsAnErrorWhereTheStatusIsSentAlready() throws IOException {
    streams.send(
        request,
        response,
        listener -> {
          waitForTwoHeartbeats();
          throw Problem.TOO_MANY_REQUESTS.exception("Wait");
        });

    assertThat(response.getContentAsString())
        .matches("(?s)(: working\n\n){2,}event: error\ndata: [^\n]+\n\n")
        .contains("urn:ruwei:problem:too-many-requests", "/api/v1/questions");
  }

  private AnswerView slowAnswer() {
    waitForTwoHeartbeats();
    var question = Question.of("How hot does green tea brew?");
    return AnswerView.of(
        new Turn("a1", "c1", question, Sample.answered(question), Duration.ofSeconds(20)));
  }

  private void waitForTwoHeartbeats() {
    while (response.getContentAsByteArray().length < 2 * ": working\n\n".length()) {
      Thread.onSpinWait();
    }
  }
}
