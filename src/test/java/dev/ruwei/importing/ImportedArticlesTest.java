package dev.ruwei.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.documents.LeftOut;
import dev.ruwei.documents.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole documents and the whole articles that become of them, with what was left out below.
/// `-Druwei.import=apply` rewrites the articles; read what has changed.
class ImportedArticlesTest {
  private static final Path FOLDER = Path.of("src/test/resources/import");
  private static final boolean APPLY = "apply".equals(System.getProperty("ruwei.import"));
  @TempDir private Path knowledge;

  static Stream<String> documents() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".expected"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void becomesTheExpectedArticle(String name) throws IOException {
    var outcome =
        new Imports(knowledge, Limits.STANDARD)
            .file(FOLDER.resolve(name).toString(), ImportOptions.NONE);

    assertThat(outcome).isInstanceOf(Outcome.Imported.class);
    var imported = (Outcome.Imported) outcome;
    var expected = FOLDER.resolve(name + ".expected");
    if (APPLY) {
      Files.writeString(expected, shown(imported));
    }
    assertThat(shown(imported)).isEqualTo(Files.readString(expected));
    assertThat(knowledge.resolve(imported.report().article().id() + ".md"))
        .hasContent(imported.markdown());
  }

  private static String shown(Outcome.Imported imported) {
    return imported.markdown()
        + "====\n"
        + imported.report().leftOut().stream()
            .map(ImportedArticlesTest::line)
            .collect(Collectors.joining());
  }

  private static String line(LeftOut left) {
    return left.line() + " " + left.reason() + ": " + left.text() + "\n";
  }
}
