package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.model.FakeModel;
import dev.ruwei.model.FakeModel.Protocol;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole server with a language model behind it.
@SpringBootTest(
    classes = ModelOverHttpTest.Server.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ModelOverHttpTest {
  private static final FakeModel FAKE = FakeModel.start(Protocol.OPENAI, FakeModel.Call::end);
  private static final JsonMapper JSON = new JsonMapper();
  private static final String BODY = "{\"question\": \"每天有多少人用小程序？\"}";
  private static final String CLAIM = "2021年每天使用小程序的用户超过4.5亿。";
  private static final String GOOD = FakeModel.sentences(Map.of(CLAIM, List.of(1)));

  /// The application without what other tests make for themselves.
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = "dev.ruwei",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = {".*Test.*", ".*TeaApplication.*", ".*RuweiApplication.*"}))
  static class Server {}

  @LocalServerPort private int port;

  private record Event(String name, JsonNode data) {}

  @DynamicPropertySource
  static void model(DynamicPropertyRegistry registry) {
    FAKE.properties().forEach((name, value) -> registry.add(name, () -> value));
    registry.add("ruwei.language-model.failures", () -> "99");
    registry.add("ruwei.language-model.first-sentence", () -> "20s");
  }

  @BeforeEach
  void behave() {
    FAKE.behave(FakeModel.always(GOOD));
  }

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  @Test
  void answersInTheModelsWords() throws Exception {
    var answer = JSON.readTree(ask("application/json"));

    assertThat(answer.get("composer").asString()).isEqualTo("llm");
    assertThat(answer.get("answer").asString()).isEqualTo(CLAIM + "[1]");
    assertThat(answer.at("/sentences/0/kind").asString()).isEqualTo("claim");
    var citation = answer.at("/citations/0");
    var passage = JSON.readTree(get("/api/v1/passages/" + citation.get("passageId").asString()));
    assertThat(
            passage
                .get("text")
                .asString()
                .substring(citation.get("start").asInt(), citation.get("end").asInt()))
        .isEqualTo(citation.get("quote").asString());
  }

  @Test
  void answersWithTheTemplateWhereTheKeyIsWrong() throws Exception {
    FAKE.behave(call -> call.fail(401));
    var answer = JSON.readTree(ask("application/json"));

    assertThat(answer.get("composer").asString()).isEqualTo("template");
    assertThat(answer.get("verdict").asString()).isEqualTo("answered");
  }

  @Test
  void streamsEachSentenceWhenItHasPassed() throws Exception {
    var said = new CountDownLatch(1);
    FAKE.behave(
        call -> {
          call.say(GOOD.replace("]}]}", "]},"));
          awaitQuietly(said);
          call.say("{\"text\":\"曾鸣公布，2021年小程序的支付用户增长80%。\",\"citations\":[1]}]}");
          call.end();
        });
    var events = new ArrayList<Event>();
    try (var lines = lines()) {
      var name = new StringBuilder();
      lines.forEach(
          line -> {
            if (line.startsWith("event: ")) {
              name.replace(0, name.length(), line.substring(7));
            } else if (line.startsWith("data: ")) {
              events.add(new Event(name.toString(), JSON.readTree(line.substring(6))));
              said.countDown();
            }
          });
    }

    assertThat(events)
        .extracting(Event::name)
        .startsWith("citation", "delta")
        .endsWith("delta", "answer");
    var answer = events.getLast().data();
    assertThat(answer.get("composer").asString()).isEqualTo("llm");
    var deltas = new StringBuilder();
    events.stream()
        .filter(event -> event.name().equals("delta"))
        .forEach(event -> deltas.append(event.data().get("text").asString()));
    assertThat(deltas.toString()).isEqualTo(answer.get("answer").asString()).contains("增长80%");
  }

  @Test
  void stopsTheModelWhenTheClientLeaves() throws Exception {
    var called = new CountDownLatch(1);
    FAKE.behave(
        call -> {
          called.countDown();
          call.hang();
        });
    try (var client = new Socket("127.0.0.1", port)) {
      var body = BODY.getBytes(StandardCharsets.UTF_8);
      var head =
          "POST /api/v1/questions HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + body.length
              + "\r\n\r\n";
      client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      client.getOutputStream().write(body);
      called.await();
    }

    // The deadline is 20 s: what hangs up before is the leaving of the client.
    var start = System.nanoTime();
    assertThat(FAKE.hungUp()).isTrue();
    assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
  }

  private java.util.stream.Stream<String> lines() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request("text/event-stream"), BodyHandlers.ofLines())
        .body();
  }

  private String ask(String accepted) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request(accepted), BodyHandlers.ofString()).body();
  }

  private String get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private HttpRequest request(String accepted) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/questions"))
        .header("Accept", accepted)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(BODY))
        .build();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
