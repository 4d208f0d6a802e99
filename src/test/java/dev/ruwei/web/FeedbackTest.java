package dev.ruwei.web;

import static dev.ruwei.web.Browser.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FeedbackTest {
  private static final String PATH = "/api/v1/answers/{answerId}/feedback";

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @Test
  void takesOpinionsOnAnswers() {
    var id = json(browser.ask("hot?")).get("answerId").asString();

    assertThat(judge(id, "{\"helpful\":false,\"comment\":\"too hot\"}").statusCode())
        .isEqualTo(204);
    assertThat(judge(id, "{\"helpful\":true}").statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"helpful\":true}|404|unknown-answer",
        "{\"helpful\":null}|400|invalid-parameter",
        "{}|400|invalid-parameter",
        "{\"helpful\":[]}|400|malformed-body",
        "nothing|400|malformed-body"
      })
  void saysWhatIsWrong(String body, int status, String type) {
    var response = judge("01J9Z3000000000000000000AA", body);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(json(response).get("type").asString()).isEqualTo("urn:ruwei:problem:" + type);
    assertThat(OpenApi.of(browser).errors("POST", PATH, response)).isEmpty();
  }

  @Test
  void refusesALongComment() {
    var body = "{\"helpful\":true,\"comment\":\"" + "🍵".repeat(1_001) + "\"}";
    assertThat(judge("x", body).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> judge(String id, String body) {
    return browser.send(
        "POST", PATH.replace("{answerId}", id), body, "Content-Type", "application/json");
  }
}
