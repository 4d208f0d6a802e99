package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "ruwei.http.requests-per-minute=1")
class RateLimitTest {
  @LocalServerPort private int port;

  @Test
  void sendsAwayWhoAsksTooOften() {
    var browser = new Browser(port);
    assertThat(browser.ask("hot?").statusCode()).isEqualTo(200);

    var second =
        browser.post(
            "{\"question\":\"hot?\"}", "X-Forwarded-For", "192.0.2.1", "Forwarded", "for=a");

    assertThat(second.statusCode()).isEqualTo(429);
    assertThat(second.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    assertThat(Browser.json(second).get("type").asString())
        .isEqualTo("urn:ruwei:problem:too-many-requests");
    assertThat(OpenApi.of(browser).errors("POST", "/api/v1/questions", second)).isEmpty();
    assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
  }
}
