package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureReporterTest {
  @Test
  void namesAnotherPortWhereOneIsInUse() {
    assertThat(StartFailureReporter.explain(new RuntimeException(new PortInUseException(8080))))
        .isEqualTo(
            "Port 8080 is in use. Stop the program that uses it, or choose another:"
                + " --server.port=8081");
  }

  @Test
  void namesThePropertyThatDoesNotBind() {
    var binder =
        new Binder(new MapConfigurationPropertySource(Map.of("ruwei.search.limit", "many")));

    assertThat(failureOf(() -> binder.bind("ruwei.search.limit", Bindable.of(Integer.class))))
        .isEqualTo("ruwei.search.limit=many: For input string: \"many\"");
  }

  @Test
  void takesTheRoomsOwnWordsOnOneLine() {
    var cause = new IllegalArgumentException("ruwei.prompts.location is no folder:\n  Create it");

    assertThat(StartFailureReporter.explain(new IllegalStateException("bean a of b", cause)))
        .isEqualTo("ruwei.prompts.location is no folder: Create it");
  }

  @Test
  void namesExceptionsThatSayLittle() {
    assertThat(StartFailureReporter.explain(new RuntimeException(new IOException("/a/b"))))
        .isEqualTo("IOException: /a/b");
    assertThat(StartFailureReporter.explain(new StackOverflowError()))
        .isEqualTo("StackOverflowError");
  }

  private static String failureOf(Runnable start) {
    try {
      start.run();
    } catch (RuntimeException e) {
      return StartFailureReporter.explain(e);
    }
    throw new AssertionError("started");
  }
}
