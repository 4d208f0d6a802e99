package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.storage.DataFolder;
import dev.ruwei.storage.SealedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingMemoryTest {
  private static final Path ARTICLES = Path.of("src/test/resources/articles");

  @TempDir private Path data;
  @TempDir private Path folder;

  @Test
  void understandsTheSameFilesOnce() throws IOException {
    var expected = Library.read(ARTICLES);
    assertThat(start(ARTICLES).library().articles()).isEqualTo(expected.articles());
    var kept = Files.readAllBytes(kept().getFirst());

    assertThat(start(ARTICLES).library().articles()).isEqualTo(expected.articles());
    assertThat(kept())
        .hasSize(1)
        .first()
        .satisfies(file -> assertThat(file).hasBinaryContent(kept));
    assertThat(remembered(ARTICLES)).hasSameSizeAs(expected.articles());
  }

  @Test
  void keepsEveryDetailOfABundledArticle() throws IOException {
    var knowledge = Path.of("knowledge");
    start(knowledge);

    assertThat(remembered(knowledge).stream().map(Reading::draft))
        .containsExactlyInAnyOrderElementsOf(
            KnowledgeFolder.look(knowledge).files().stream()
                .filter(KnowledgeFile::isArticle)
                .map(file -> ArticleReader.read(file, new FaultLog("")).orElseThrow())
                .toList());
  }

  @Test
  void readsAnewWhatHasChangedAndForgetsWhatIsGone() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "one");
    Files.writeString(folder.resolve("two.txt"), "two");
    start(folder);
    Files.writeString(folder.resolve("one.txt"), "new");
    Files.delete(folder.resolve("two.txt"));

    assertThat(start(folder).library().passages()).extracting(Passage::text).containsExactly("new");
    assertThat(remembered(folder)).extracting(Reading::file).containsExactly("one.txt");
  }

  @Test
  void remembersNoFileThatIsWrong() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "one");
    Files.writeString(folder.resolve("two.txt"), "");
    start(folder);

    assertThat(start(folder).faults()).hasSize(1);
    assertThat(remembered(folder)).extracting(Reading::file).containsExactly("one.txt");
  }

  @Test
  void takesNoPartInASmallFolder() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "one");
    Librarian.of(folder, new ReadingMemory(files(), folder));

    assertThat(data).isEmptyDirectory();
  }

  private Librarian start(Path articles) {
    return Librarian.of(articles, new ReadingMemory(files(), articles, 0));
  }

  private List<Reading> remembered(Path articles) {
    var memory = new ReadingMemory(files(), articles, 0);
    return List.copyOf(memory.of(KnowledgeFolder.look(articles)).values());
  }

  private SealedFiles files() {
    return new SealedFiles(new DataFolder(data), true);
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.list(data.resolve("index"))) {
      return files.toList();
    }
  }
}
