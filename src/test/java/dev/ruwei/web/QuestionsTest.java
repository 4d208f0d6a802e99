package dev.ruwei.web;

import static dev.ruwei.web.Browser.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class QuestionsTest {
  private static final String HOT = "How hot does green tea brew?";

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @Test
  void answersWithCitations() {
    var response = browser.ask(HOT);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).isEqualTo("application/json");
    var answer = json(response);
    assertThat(answer.get("question").asString()).isEqualTo(HOT);
    assertThat(answer.get("citations").get(0).get("quote").asString())
        .isEqualTo("Green tea brews at 80 °C.");
  }

  @ParameterizedTest
  @CsvSource({"hot?,answered", "partial?,partial", "coffee?,not_found", "hello,help"})
  void givesEveryVerdict(String question, String verdict) {
    assertThat(json(browser.ask(question)).get("verdict").asString()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json, text/event-stream;q=0.5", "application/*"})
  void givesJsonToWhoTakesAnything(String accept) {
    var response = browser.post("{\"question\":\"hot?\"}", "Accept", accept);
    assertThat(type(response)).isEqualTo("application/json");
  }

  @Test
  void goesOnWithAConversation() {
    var id = json(browser.ask(HOT)).get("conversationId").asString();
    var second = json(browser.post("{\"question\":\"And?\",\"conversationId\":\"" + id + "\"}"));
    assertThat(second.get("conversationId").asString()).isEqualTo(id);
  }

  @Test
  void answersInTheLanguageAskedFor() {
    var answer = json(browser.post("{\"question\":\"hot?\",\"language\":\"zh-TW\"}"));
    assertThat(answer.get("language").asString()).isEqualTo("zh-Hant");
  }

  @Test
  void countsTheLimitInCharactersNotInUnits() {
    assertThat(browser.ask("🍵".repeat(1_000)).statusCode()).isEqualTo(200);
    assertProblem(browser.ask("🍵".repeat(1_001)), 400, "question-too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"question\":\" \\n\"}", "{\"question\":null}", "{}", "{\"q\":\"a\"}"})
  void refusesABlankQuestion(String body) {
    assertProblem(browser.post(body), 400, "blank-question");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "[]",
        "\"hot?\"",
        "{\"question\":5}",
        "{\"question\":true}",
        "{\"question\":{\"text\":\"hot?\"}}",
        "{\"question\":[\"hot?\"]}",
        "{\"question\":\"a\",\"question\":\"b\"}",
        "{\"question\":\"a\"} {}",
        "{\"question\":\"\\ud83c\"}"
      })
  void refusesWhatIsNotTheJsonWanted(String body) {
    assertProblem(browser.post(body), 400, "malformed-body");
  }

  @Test
  void refusesDeepNesting() {
    var deep = "{\"question\":\"a\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertProblem(browser.post(deep), 400, "malformed-body");
  }

  @Test
  void refusesAnUnknownConversation() {
    assertProblem(
        browser.post("{\"question\":\"a\",\"conversationId\":\"kT7\"}"),
        404,
        "unknown-conversation");
  }

  @Test
  void refusesAnUnknownArticleAndLanguage() {
    assertProblem(
        browser.post("{\"question\":\"a\",\"articleId\":\"coffee\"}"), 404, "unknown-article");
    assertProblem(
        browser.post("{\"question\":\"a\",\"language\":\"tlh\"}"), 400, "unknown-language");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void keepsTheSecretsOfAFailureInTheLog(CapturedOutput log) {
    var response = browser.ask("boom");
    assertProblem(response, 500, "internal-error");
    assertThat(response.body()).doesNotContain("secret", "Exception", "dev.ruwei");
    assertThat(log.getOut())
        .containsOnlyOnce(json(response).get("errorId").asString())
        .containsOnlyOnce("secret of the house");
  }

  @Test
  void givesEachOfManyAtOnceItsOwnAnswer() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<HttpResponse<String>>> asks =
          IntStream.range(0, 50)
              .<Callable<HttpResponse<String>>>mapToObj(i -> () -> browser.ask("Question " + i))
              .toList();
      var answers = threads.invokeAll(asks).stream().map(done -> json(done.resultNow())).toList();
      assertThat(answers)
          .extracting(answer -> answer.get("question").asString())
          .containsExactlyElementsOf(
              IntStream.range(0, 50).mapToObj(i -> "Question " + i).toList());
      assertThat(answers)
          .extracting(answer -> answer.get("answerId").asString())
          .doesNotHaveDuplicates();
    }
  }

  private static void assertProblem(HttpResponse<String> response, int status, String type) {
    assertThat(type(response)).isEqualTo("application/problem+json");
    var problem = json(response);
    assertThat(problem.get("type").asString()).isEqualTo("urn:ruwei:problem:" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/questions");
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(response.statusCode()).isEqualTo(status);
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
