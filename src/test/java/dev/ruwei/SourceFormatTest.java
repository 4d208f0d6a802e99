package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file stands as google-java-format writes it. `-Druwei.format=apply` rewrites those
/// that do not.
class SourceFormatTest {
  private static final boolean APPLY = "apply".equals(System.getProperty("ruwei.format"));

  @Test
  void sourcesAreFormatted() throws IOException {
    assertThat(sources().filter(this::differs))
        .as("run: mvn test -Dtest=SourceFormatTest -Druwei.format=apply")
        .isEmpty();
  }

  private boolean differs(Path file) {
    try {
      var source = Files.readString(file);
      var formatted = new Formatter().formatSourceAndFixImports(source);
      if (APPLY && !source.equals(formatted)) {
        Files.writeString(file, formatted);
      }
      return !APPLY && !source.equals(formatted);
    } catch (IOException | FormatterException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static Stream<Path> sources() throws IOException {
    var found = Stream.<Path>builder();
    for (var root : List.of("src/main/java", "src/test/java", "src/jmh/java")) {
      try (var files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found);
      }
    }
    return found.build();
  }
}
