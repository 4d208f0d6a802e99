package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-AU,en;q=0.8|en|Your question",
        "zh-CN,zh;q=0.9,en;q=0.8|zh-Hans|你的问题",
        "zh-Hans-MY|zh-Hans|你的问题",
        "zh-TW,zh;q=0.9|zh-Hant|你的問題",
        "zh-Hant-MO|zh-Hant|你的問題",
        "fr,de;q=0.9|en|Your question",
        "fr,zh;q=0.9|zh-Hans|你的问题"
      })
  void speaksTheLanguageThatTheBrowserLikesBest(String accepted, String language, String label) {
    var response = browser.get("/", "Accept-Language", accepted);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Language")).contains(language);
    assertThat(response.headers().firstValue("Vary")).contains("Accept-Language");
    assertThat(response.body())
        .contains("<html lang=\"" + language + "\">", label)
        .doesNotContain("{{");
  }

  @Test
  void needsNothingButWhatIsServedHere() {
    var html = browser.get("/").body();

    assertThat(html).doesNotContain("https://", "style=", "onclick").containsOnlyOnce("<script");
    LINK.matcher(html)
        .results()
        .map(link -> link.group(1))
        .forEach(path -> assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200));
  }

  @Test
  void neverMakesMarkupOfTexts() {
    assertThat(browser.get("/ruwei.js").body())
        .contains("textContent")
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }
}
