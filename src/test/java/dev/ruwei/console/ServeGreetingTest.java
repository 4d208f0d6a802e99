package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import org.junit.jupiter.api.Test;

class ServeGreetingTest {
  @Test
  void showsALineThatAsks() {
    assertThat(new ServeGreeting(Samples::library, Prompts.bundled(), Language.EN).text("9000"))
        .isEqualTo(
            "Serving 1 articles with 1 passages. Ask: curl -H 'Content-Type: application/json'"
                + " -d '{\"question\": \"What is this article about?\"}'"
                + " http://127.0.0.1:9000/api/v1/questions");
  }
}
