package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.storage.DataFolder;
import dev.ruwei.storage.SealedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {
  private static final List<String> QUESTIONS =
      List.of(
          "桥有多长？",
          "谁建的桥？",
          "How long is the bridge?",
          "who built it",
          "1957年",
          "shui jian de qiao");

  @TempDir private Path data;
  private final Random random = new Random(1);

  @Test
  void findsTheSameInAKeptIndex() throws IOException {
    var library = library(40);
    var made = keeper().over(library);
    assertThat(kept()).hasSize(2);
    var times = times();

    assertSame(keeper().over(library), made);
    assertThat(kept()).hasSize(2);
    assertThat(times()).isNotEqualTo(times).hasSize(2);
  }

  @Test
  void makesTheSameIndexOfAChangeAsOfTheWhole() throws IOException {
    var keeper = keeper();
    var texts = texts(40);
    keeper.over(Libraries.of(texts.toArray(String[]::new)));
    for (var i = 0; i < 20; i++) {
      change(texts);
      var library = Libraries.of(texts.toArray(String[]::new));
      var changed = keeper.over(library);
      var whole = (LibrarySearch) PassageSearch.over(library);

      assertSame(changed, whole);
      for (var chinese : List.of(true, false)) {
        assertThat(terms(((LibrarySearch) changed).index(chinese)))
            .isEqualTo(terms(whole.index(chinese)));
      }
    }
  }

  @Test
  void makesADamagedIndexAnew() throws IOException {
    var library = library(10);
    var expected = keeper().over(library);
    for (var file : kept()) {
      var bytes = Files.readAllBytes(file);
      for (var i = 0; i < 60; i++) {
        var damaged = bytes.clone();
        damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(
            file,
            i % 3 == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : damaged);

        assertSame(keeper().over(library), expected);
        assertThat(file).hasBinaryContent(Files.readAllBytes(file));
        assertThat(new SealedFiles(new DataFolder(data), false).read(file.getFileName().toString()))
            .isPresent();
      }
    }
  }

  @Test
  void takesNoIndexOfOtherArticles() throws IOException {
    var one = library(10);
    keeper().over(one);
    var before = kept();
    var other = Libraries.of(texts(11).toArray(String[]::new));

    assertSame(keeper().over(other), PassageSearch.over(other));
    assertThat(kept()).hasSizeGreaterThan(before.size());
  }

  @Test
  void keepsNoSmallIndex() throws IOException {
    new IndexKeeper(new SealedFiles(new DataFolder(data), true), 1_000).over(library(40));

    assertThat(data).isEmptyDirectory();
  }

  @Test
  void readsButDoesNotWriteForShortCommands() throws IOException {
    var library = library(10);
    var reading = new IndexKeeper(new SealedFiles(new DataFolder(data), false), 1);
    assertSame(reading.over(library), PassageSearch.over(library));
    assertThat(data).isEmptyDirectory();

    var expected = keeper().over(library);
    assertSame(reading.over(library), expected);
  }

  private IndexKeeper keeper() {
    return new IndexKeeper(new SealedFiles(new DataFolder(data), true), 1);
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.list(data.resolve("index"))) {
      return files.sorted().toList();
    }
  }

  private List<Object> times() throws IOException {
    var times = new ArrayList<Object>();
    for (var file : kept()) {
      times.add(Files.getLastModifiedTime(file));
    }
    return times;
  }

  private Library library(int articles) {
    return Libraries.of(texts(articles).toArray(String[]::new));
  }

  private List<String> texts(int articles) {
    var texts = new ArrayList<String>();
    for (var i = 0; i < articles; i++) {
      texts.add(text());
    }
    return texts;
  }

  private String text() {
    var number = random.nextInt(5_000);
    return random.nextBoolean()
        ? "The bridge number " + number + " is " + number % 97 + " metres long. Ada built it."
        : "第" + number + "座桥长" + number % 97 + "米，由李文在1957年建成。";
  }

  private void change(List<String> texts) {
    switch (random.nextInt(3)) {
      case 0 -> texts.add(random.nextInt(texts.size()), text());
      case 1 -> texts.remove(random.nextInt(texts.size()));
      default -> texts.set(random.nextInt(texts.size()), text());
    }
  }

  private static void assertSame(PassageSearch one, PassageSearch other) {
    for (var question : QUESTIONS) {
      assertThat(one.search(one.inHan(question), null, null, 10).hits())
          .as(question)
          .isEqualTo(other.search(other.inHan(question), null, null, 10).hits());
    }
  }

  /// All terms with their frequencies.
  private static List<String> terms(LanguageIndex index) throws IOException {
    var all = new ArrayList<String>();
    try (var reader = DirectoryReader.open(index.directory())) {
      all.add(reader.numDocs() + " of " + reader.maxDoc() + " in " + reader.leaves().size());
      for (var field : List.of(IndexFields.BODY, IndexFields.SYLLABLES, IndexFields.WORK)) {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
          var each = terms.iterator();
          for (var term = each.next(); term != null; term = each.next()) {
            all.add(field + term.utf8ToString() + each.docFreq() + " " + each.totalTermFreq());
          }
        }
      }
    }
    return all;
  }
}
