package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.storage.DataFolder;
import dev.ruwei.storage.SealedFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KnowledgeConfigurationTest {
  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withBean(
              SealedFiles.class, () -> new SealedFiles(new DataFolder(Path.of("unused")), false))
          .withUserConfiguration(KnowledgeConfiguration.class);

  @Test
  void readsTheFolderThatIsAskedFor() {
    context
        .withPropertyValues("ruwei.knowledge.location=src/test/resources/articles")
        .run(
            started ->
                assertThat(started.getBean(Librarian.class).library().article("tea-day-2019"))
                    .isPresent());
  }

  @Test
  void readsTheFolderInTheWorkingDirectoryByDefault() {
    var expected = Library.read(Path.of("knowledge")).articles();
    context.run(
        started ->
            assertThat(started.getBean(Librarian.class).library().articles()).isEqualTo(expected));
  }

  @Test
  void bundlesTheSameArticles() {
    assertThat(Library.bundled().articles())
        .isNotEmpty()
        .isEqualTo(Library.read(Path.of("knowledge")).articles());
    assertThat(Library.bundled().lexicon().forms()).isNotEmpty();
  }

  @Test
  void failsWithACureWhereTheFolderIsMissing() {
    context
        .withPropertyValues("ruwei.knowledge.location=no/such/folder")
        .run(
            started ->
                assertThat(started.getStartupFailure())
                    .rootCause()
                    .hasMessage(
                        "ruwei.knowledge.location is no folder: no/such/folder."
                            + " Create it or leave it out"));
  }
}
