package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KnowledgeTest {
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/articles, articles.json",
    "/api/v1/topics, topics.json",
    "/api/v1/passages/tea:green-2, passage.json",
    "/api/v1/passages/te:green-1, translated-passage.json"
  })
  void showsWhatWasPromised(String path, String expected) throws IOException {
    assertThat(PRETTY.writeValueAsString(get(path)).strip()).isEqualTo(file(expected));
  }

  @Test
  void tellsWhetherAPassageHasChangedSinceItWasCited() {
    var path = "/api/v1/passages/tea:green-2?contentHash=";

    assertThat(get(path + "sha256:2").get("changed").asBoolean()).isFalse();
    assertThat(get(path + "sha256:3").get("changed").asBoolean()).isTrue();
    assertThat(get(path).get("changed").isNull()).isTrue();
  }

  @Test
  void tellsThatAPassageIsGone() {
    var gone = browser.get("/api/v1/passages/tea:green-9?contentHash=sha256:2");

    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("unknown-passage", "gone since it was cited");
  }

  @Test
  void showsTopicsOfOneLanguage() {
    assertThat(get("/api/v1/topics?language=zh-Hant").get("topics"))
        .extracting(topic -> topic.get("articleId").asString())
        .containsExactly("te");
    assertThat(get("/api/v1/topics?language=").get("topics")).hasSize(3);
  }

  @Test
  void findsPassages() {
    var hits = get("/api/v1/search?q=harvest").get("hits");

    assertThat(hits.get(0).propertyNames())
        .containsExactly("passageId", "articleId", "section", "language", "score", "text");
    assertThat(hits.get(0).get("passageId").asString()).isEqualTo("tea:green-2");
    assertThat(hits.get(0).get("section").get("title").asString()).isEqualTo("Green tea");
    assertThat(hits.get(0).get("score").asDouble()).isPositive();
  }

  @Test
  void findsNoMoreThanTheLimit() {
    assertThat(get("/api/v1/search?q=tea&limit=1").get("hits")).hasSize(1);
    assertThat(get("/api/v1/search?q=tea&limit=100").get("hits")).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search, 400, invalid-parameter",
    "/api/v1/search?q=, 400, blank-question",
    "/api/v1/search?q=%20%E3%80%80, 400, blank-question",
    "/api/v1/search?q=tea&limit=0, 400, invalid-parameter",
    "/api/v1/search?q=tea&limit=101, 400, invalid-parameter",
    "/api/v1/search?q=tea&limit=ten, 400, invalid-parameter",
    "/api/v1/search?q=tea&limit=99999999999, 400, invalid-parameter",
    "/api/v1/search?q=tea&language=tlh, 400, unknown-language",
    "/api/v1/search?q=%FF%FE, 400, bad-request",
    "/api/v1/topics?language=tlh, 400, unknown-language",
    "/api/v1/passages/tea:green-9, 404, unknown-passage",
    "/api/v1/passages/%2e%2e%2fetc, 400, bad-request",
    "/api/v1/passages, 404, not-found",
    "/api/v1/nothing, 404, not-found",
    "/error, 404, not-found",
    "/actuator, 404, not-found",
    "/actuator/env, 404, not-found"
  })
  void saysWhatIsWrong(String path, int status, String type) {
    var response = browser.get(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    var problem = Browser.json(response);
    assertThat(problem.get("type").asString()).isEqualTo("urn:ruwei:problem:" + type);
    assertThat(problem.get("detail").asString()).isNotBlank();
  }

  @Test
  void tellsNothingOfItsHealthButTheStatus() {
    assertThat(browser.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(browser.get("/actuator/health/diskSpace").statusCode()).isEqualTo(404);
  }

  private JsonNode get(String path) {
    var response = browser.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    return Browser.json(response);
  }

  private static String file(String name) throws IOException {
    try (var in = KnowledgeTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
