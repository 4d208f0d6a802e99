package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EventStreamTest {
  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort private int port;
  private Browser browser;

  private record Event(String name, JsonNode data) {}

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @Test
  void sendsCitationsThenSentencesThenTheWholeAnswer() {
    var response = ask("{\"question\":\"hot?\"}");

    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
    assertThat(events(response.body()))
        .extracting(Event::name)
        .containsExactly("citation", "citation", "delta", "delta", "answer");
  }

  @Test
  void sendsTheSameAnswerAsJson() {
    var events = events(ask("{\"question\":\"hot?\"}").body());
    var answer = events.getLast().data();

    assertThat(deltas(events)).isEqualTo(answer.get("answer").asString());
    assertThat(events.getFirst().data()).isEqualTo(answer.get("citations").get(0));
    assertThat(events.get(1).data()).isEqualTo(answer.get("citations").get(1));
    assertThat(answer.get("verdict").asString()).isEqualTo("answered");
  }

  @Test
  void sendsAnAnswerWithoutCitations() {
    assertThat(events(ask("{\"question\":\"coffee?\"}").body()))
        .extracting(Event::name)
        .containsExactly("delta", "answer");
  }

  @Test
  void failsWithAStatusWhileNothingIsSent() {
    assertThat(ask("{\"question\":\" \"}").statusCode()).isEqualTo(400);
    assertThat(ask("{\"question\":\"a\",\"conversationId\":\"x\"}").statusCode()).isEqualTo(404);
    var boom = ask("{\"question\":\"boom\"}");
    assertThat(boom.statusCode()).isEqualTo(500);
    assertThat(boom.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  private HttpResponse<String> ask(String body) {
    return browser.post(body, "Accept", "text/event-stream");
  }

  private static String deltas(List<Event> events) {
    var text = new StringBuilder();
    events.stream()
        .filter(event -> event.name().equals("delta"))
        .forEach(event -> text.append(event.data().get("text").asString()));
    return text.toString();
  }

  private static List<Event> events(String body) {
    var events = new ArrayList<Event>();
    for (var block : body.split("\n\n")) {
      var lines = block.split("\n");
      assertThat(lines).hasSize(2);
      assertThat(lines[0]).startsWith("event: ");
      assertThat(lines[1]).startsWith("data: ");
      events.add(new Event(lines[0].substring(7), JSON.readTree(lines[1].substring(6))));
    }
    return events;
  }
}
