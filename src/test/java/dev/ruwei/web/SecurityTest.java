package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "ruwei.http.allowed-hosts=Tea.example")
class SecurityTest {
  private static final String ARTICLES = "GET /api/v1/articles HTTP/1.1";

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:80", "tea.example:443"})
  void servesItsOwnHosts(String host) throws IOException {
    assertThat(raw(ARTICLES, "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example:80",
        "127.0.0.2",
        "localhost."
      })
  void refusesAForeignHost(String host) throws IOException {
    assertThat(raw(ARTICLES, "Host: " + host))
        .startsWith("HTTP/1.1 421")
        .contains("application/problem+json", "urn:ruwei:problem:foreign-host")
        .doesNotContain("All about tea");
  }

  @Test
  void believesNoForwardedHost() throws IOException {
    assertThat(raw(ARTICLES, "Host: evil.example", "X-Forwarded-Host: localhost"))
        .startsWith("HTTP/1.1 421");
    assertThat(raw("GET http://evil.example/api/v1/articles HTTP/1.1", "Host: localhost"))
        .doesNotContain("All about tea");
    assertThat(raw("GET /api/v1/articles HTTP/1.0")).doesNotContain("All about tea");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/search?q=%zz HTTP/1.1",
        "GET /api/v1/search?q=<x> HTTP/1.1",
        "GET /api/%00 HTTP/1.1",
        "GET /api/../../etc/passwd HTTP/1.1",
        "GET nothing HTTP/1.1",
        "G(T / HTTP/1.1"
      })
  void answersAMalformedRequestWithAProblem(String line) throws IOException {
    assertThat(raw(line, "Host: localhost"))
        .startsWith("HTTP/1.1 4")
        .contains("application/problem+json", "urn:ruwei:problem:")
        .doesNotContain("<html", "Exception", "Tomcat");
  }

  @Test
  void answersAPreflightWithNothing() {
    var response =
        browser.send(
            "OPTIONS",
            "/api/v1/questions",
            "",
            "Origin",
            "https://evil.example",
            "Access-Control-Request-Method",
            "POST");
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
    assertThat(response.body()).contains("urn:ruwei:problem:cross-origin");
  }

  @Test
  void givesNothingToOtherOrigins() {
    var response = browser.get("/api/v1/articles", "Origin", "https://evil.example");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void refusesWhatASimpleFormCouldSend(String type) {
    var response =
        browser.send("POST", "/api/v1/questions", "{\"question\":\"hot?\"}", "Content-Type", type);
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.body()).contains("urn:ruwei:problem:unsupported-media-type");
    assertThat(response.headers().firstValue("Accept")).contains("application/json");
  }

  @Test
  void namesTheMethodsThatAreAllowed() {
    var response = browser.get("/api/v1/questions");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("POST");
    assertThat(response.body()).contains("urn:ruwei:problem:method-not-allowed");
    assertThat(browser.send("DELETE", "/api/v1/articles", "").statusCode()).isEqualTo(405);
    assertThat(browser.send("TRACE", "/", "").body()).contains("urn:ruwei:problem:");
  }

  @Test
  void refusesToProduceXml() {
    var response = browser.get("/api/v1/articles", "Accept", "application/xml");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("urn:ruwei:problem:not-acceptable");
  }

  @Test
  void tellsBrowsersWhatToRefuse() {
    for (var path : new String[] {"/api/v1/articles", "/nothing", "/actuator/health"}) {
      var headers = browser.get(path).headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .startsWith("default-src 'self';");
    }
  }

  @Test
  void takesABodyOf64KibAndNotAByteMore() {
    assertThat(browser.post(body(65_536)).statusCode()).isEqualTo(200);
    assertTooLarge(browser.post(body(65_537)));
    assertTooLarge(browser.post(body(1_000_000)));
  }

  @Test
  void countsABodyOfUnknownLengthToo() {
    assertThat(browser.post(chunked(65_536)).statusCode()).isEqualTo(200);
    assertTooLarge(browser.post(chunked(65_537)));
    assertTooLarge(browser.post(chunked(1_000_000)));
  }

  @Test
  void takesNothingButUtf8() {
    for (var charset : new String[] {"UTF-16", "UTF-32", "GBK"}) {
      var body = "{\"question\":\"茶\"}".getBytes(Charset.forName(charset));
      var response = browser.post(BodyPublishers.ofByteArray(body));
      assertThat(response.statusCode()).as(charset).isEqualTo(400);
      assertThat(response.body()).contains("urn:ruwei:problem:malformed-body");
    }
  }

  private static void assertTooLarge(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("urn:ruwei:problem:body-too-large");
  }

  private static BodyPublisher chunked(int length) {
    var bytes = body(length).getBytes(StandardCharsets.UTF_8);
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
  }

  private static String body(int length) {
    var start = "{\"question\":\"hot?\",\"x\":\"";
    return start + "x".repeat(length - start.length() - 2) + "\"}";
  }

  private String raw(String line, String... headers) throws IOException {
    var lines = new ArrayList<String>(List.of(line));
    lines.addAll(List.of(headers));
    lines.add("Connection: close");
    return RawSocket.send(port, lines.toArray(String[]::new));
  }
}
