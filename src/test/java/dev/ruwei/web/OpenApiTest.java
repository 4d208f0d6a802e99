package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiTest {
  private static final String ASK = "/api/v1/questions";

  @LocalServerPort private int port;
  @Autowired private List<RequestMappingInfoHandlerMapping> mappings;
  private Browser browser;
  private OpenApi api;

  @BeforeEach
  void open() {
    browser = new Browser(port);
    api = OpenApi.of(browser);
  }

  @Test
  void describesEveryAddressAndNoOther() {
    var mapped =
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(info -> info.getPatternValues().stream())
            .filter(path -> !path.equals("/error") && !path.endsWith("/**"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(api.paths()).isEqualTo(mapped);
  }

  @Test
  void namesEveryProblem() {
    assertThat(api.schema("Problem").at("/properties/type/enum"))
        .extracting(type -> type.asString())
        .containsExactlyElementsOf(
            Arrays.stream(Problem.values()).map(problem -> problem.type().toString()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hot?", "partial?", "coffee?", "hello"})
  void describesAnswersOfEveryVerdict(String question) {
    var response = browser.ask(question);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(api.errors("POST", ASK, response)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search, /api/v1/search?q=tea, 200",
    "/api/v1/search, /api/v1/search?q=zzz, 200",
    "/api/v1/search, /api/v1/search?q=, 400",
    "/api/v1/search, /api/v1/search?q=tea&limit=0, 400",
    "/api/v1/search, /api/v1/search?q=tea&language=tlh, 400",
    "/api/v1/search, /api/v1/search?q=%FF, 400",
    "/api/v1/passages/{id}, /api/v1/passages/tea:green-2, 200",
    "/api/v1/passages/{id}, /api/v1/passages/te:green-1, 200",
    "/api/v1/passages/{id}, /api/v1/passages/tea:nothing-1, 404",
    "/api/v1/articles, /api/v1/articles, 200",
    "/api/v1/topics, /api/v1/topics, 200",
    "/api/v1/topics, /api/v1/topics?language=tlh, 400",
    "/actuator/health, /actuator/health, 200"
  })
  void describesWhatGetsReturn(String described, String path, int status) {
    var response = browser.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(api.errors("GET", described, response)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"question\":\" \"}|400",
        "{\"question\":5}|400",
        "{\"question\":\"a\",\"language\":\"tlh\"}|400",
        "{\"question\":\"a\",\"conversationId\":\"x\"}|404",
        "{\"question\":\"a\",\"articleId\":\"x\"}|404",
        "{\"question\":\"boom\"}|500"
      })
  void describesWhatIsWrongWithAQuestion(String body, int status) {
    var response = browser.post(body);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(api.errors("POST", ASK, response)).isEmpty();
  }

  @Test
  void describesWhatIsWrongWithARequest() {
    var longQuestion = browser.ask("a".repeat(1_001));
    assertThat(api.errors("POST", ASK, longQuestion)).isEmpty();
    var tooLarge = browser.post("x".repeat(70_000));
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(api.errors("POST", ASK, tooLarge)).isEmpty();
    var form = browser.send("POST", ASK, "a=b", "Content-Type", "text/plain");
    assertThat(form.statusCode()).isEqualTo(415);
    assertThat(api.errors("POST", ASK, form)).isEmpty();
    var xml = browser.post("{\"question\":\"a\"}", "Accept", "application/xml");
    assertThat(xml.statusCode()).isEqualTo(406);
    assertThat(api.errors("POST", ASK, xml)).isEmpty();
    var method = browser.send("DELETE", "/api/v1/topics", "");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(api.errors("GET", "/api/v1/topics", method)).isEmpty();
  }

  @Test
  void describesTheProblemsOfUnknownAddressesAndForeignPages() throws Exception {
    var nothing = browser.get("/nothing");
    assertThat(api.errors(api.schema("Problem"), nothing.body())).isEmpty();
    var foreign =
        RawSocket.send(
            port, "GET /api/v1/topics HTTP/1.1", "Host: evil.example", "Connection: close");
    var body = foreign.substring(foreign.indexOf('{'), foreign.lastIndexOf('}') + 1);
    assertThat(api.errors(api.schema("Problem"), body)).isEmpty();
  }

  @Test
  void refusesWhatItDoesNotDescribe() {
    var answer = browser.ask("hot?").body();
    assertThat(api.errors(api.schema("Answer"), answer)).isEmpty();
    assertThat(api.errors(api.schema("Answer"), answer.replace("answered", "sure"))).isNotEmpty();
    assertThat(api.errors(api.schema("Topics"), answer)).isNotEmpty();
  }
}
