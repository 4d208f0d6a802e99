package dev.ruwei.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ruwei.documents.Limits;
import dev.ruwei.documents.RefusedException;
import dev.ruwei.knowledge.Library;
import dev.ruwei.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportsTest {
  private static final String TEXT = "The ferry\n\nThe ferry takes 200 people a day.\n";
  @TempDir private Path folder;

  @Test
  void writesAnArticleThatIsReadAgain() throws IOException {
    assertThat(written(run("ferry.txt", TEXT, ImportOptions.NONE)))
        .isEqualTo(knowledge().resolve("ferry.md"));

    var library = Library.read(knowledge());
    assertThat(library.faults()).isEmpty();
    assertThat(library.article("ferry").orElseThrow().title()).isEqualTo("The ferry");
  }

  @Test
  void leavesNothingButTheArticle() throws IOException {
    run("ferry.txt", TEXT, ImportOptions.NONE);

    try (var files = Files.list(knowledge())) {
      assertThat(files).containsExactly(knowledge().resolve("ferry.md"));
    }
  }

  @Test
  void replacesNothingUnasked() throws IOException {
    run("ferry.txt", TEXT, ImportOptions.NONE);
    var other = TEXT.replace("200", "300");

    assertThat(reason(run("ferry.txt", other, ImportOptions.NONE)))
        .startsWith("there is an article 'ferry' already")
        .endsWith("Replace it with --force, or choose another --id");
    assertThat(knowledge().resolve("ferry.md")).content().contains("200");
    run("ferry.txt", other, new ImportOptions(null, null, null, null, true, false));
    assertThat(knowledge().resolve("ferry.md")).content().contains("300").doesNotContain("200");
  }

  @Test
  void takesNoIdOfAnotherFile() throws IOException {
    Files.createDirectories(knowledge());
    Files.writeString(
        knowledge().resolve("old.md"),
        "---\nid: ferry\ntitle: Old\nlanguage: en\n---\nOld text.\n");

    assertThat(
            reason(run("ferry.txt", TEXT, new ImportOptions(null, null, null, null, true, false))))
        .contains("has the id 'ferry' already. Choose another --id");
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    var outcome = run("ferry.txt", TEXT, new ImportOptions(null, null, null, null, false, true));

    assertThat(((Outcome.Imported) outcome).file()).isNull();
    assertThat(((Outcome.Imported) outcome).markdown()).contains("- The ferry takes 200 people");
    assertThat(knowledge()).doesNotExist();
  }

  @Test
  void believesThePersonWhoImports() throws IOException {
    var options =
        new ImportOptions(
            "my-id", "My title", "https://a.example/b", Language.ZH_HANT, false, false);
    run("ferry.txt", TEXT, options);

    var article = Library.read(knowledge()).article("my-id").orElseThrow();
    assertThat(article.title()).isEqualTo("My title");
    assertThat(article.source()).hasToString("https://a.example/b");
    assertThat(article.language()).isEqualTo(Language.ZH_HANT);
    assertThat(article.passages()).hasSize(1);
  }

  @Test
  void refusesOptionsThatCannotBeWritten() throws IOException {
    assertThat(
            reason(run("a.txt", TEXT, new ImportOptions("../x", null, null, null, false, false))))
        .contains("is no id");
    assertThat(
            reason(
                run("a.txt", TEXT, new ImportOptions(null, null, "ftp://x", null, false, false))))
        .contains("no web address");
    assertThat(knowledge()).doesNotExist();
  }

  @Test
  void readsAStream() {
    var in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(written(imports().stream(in, ImportOptions.NONE)))
        .isEqualTo(knowledge().resolve("the-ferry.md"));
  }

  @Test
  void refusesWhatIsNoFile() throws IOException {
    assertThat(reason(imports().file(folder.toString(), ImportOptions.NONE)))
        .isEqualTo("it is a folder. Name the files in it");
    assertThat(reason(imports().file(folder.resolve("none").toString(), ImportOptions.NONE)))
        .startsWith("it cannot be read");
    assertThat(reason(imports().file("a\u0000b", ImportOptions.NONE)))
        .contains("control characters");
    assertThat(reason(imports().file("a\nb", ImportOptions.NONE))).contains("control characters");
    Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(reason(imports().file(folder.resolve("empty.txt").toString(), ImportOptions.NONE)))
        .startsWith("it is empty");
  }

  @Test
  void refusesDevicesAndPipes() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/zero")), "this is no Unix");
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    for (var name : new String[] {"/dev/zero", "/dev/stdin", pipe.toString()}) {
      assertThat(reason(imports().file(name, ImportOptions.NONE)))
          .containsAnyOf("device or a pipe", "leads out", "cannot be read");
    }
  }

  @Test
  void followsNoLinkOutOfItsFolder() throws IOException {
    var inside = Files.createDirectories(folder.resolve("inside"));
    Files.writeString(folder.resolve("secret.txt"), TEXT);
    Files.writeString(inside.resolve("open.txt"), TEXT);
    Files.createSymbolicLink(inside.resolve("out.txt"), Path.of("../secret.txt"));
    Files.createSymbolicLink(inside.resolve("in.txt"), Path.of("open.txt"));

    assertThat(reason(imports().file(inside.resolve("out.txt").toString(), ImportOptions.NONE)))
        .startsWith("the link leads out of its folder");
    assertThat(imports().file(inside.resolve("in.txt").toString(), ImportOptions.NONE))
        .isInstanceOf(Outcome.Imported.class);
  }

  @Test
  void writesThroughNoLink() throws IOException {
    Files.createDirectories(knowledge());
    var target = Files.writeString(folder.resolve("target.md"), "mine");
    Files.createSymbolicLink(knowledge().resolve("ferry.md"), target);

    assertThat(
            reason(run("ferry.txt", TEXT, new ImportOptions(null, null, null, null, true, false))))
        .contains("no regular file");
    assertThat(target).hasContent("mine");
  }

  @Test
  void sweepsWhatKilledImportsLeftBehind() throws IOException {
    var stale = Files.createDirectories(knowledge().resolve(".import-1"));
    var fresh = Files.createDirectories(knowledge().resolve(".import-2"));
    Files.writeString(stale.resolve("half.md"), "# Half");
    Files.writeString(fresh.resolve("half.md"), "# Half");
    Files.setLastModifiedTime(stale, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    run("ferry.txt", TEXT, ImportOptions.NONE);

    assertThat(stale).doesNotExist();
    assertThat(fresh.resolve("half.md")).as("another import may be at work there").exists();
    assertThat(Library.read(knowledge()).articles()).hasSize(1);
  }

  @Test
  void refusesPagesWithoutAnArticle() throws IOException {
    assertThat(reason(run("a.html", "<html><nav>Home</nav></html>", ImportOptions.NONE)))
        .contains("no text of an article");
    assertThat(reason(run("a.txt", "\n \n", ImportOptions.NONE))).contains("no text of an article");
  }

  @ParameterizedTest
  @MethodSource("crashes")
  void survivesWhateverAParserDoes(Callable<String> parser, String message) {
    try {
      var endless = message.equals("longer than");
      new Deadline(endless ? Duration.ofMillis(50) : Duration.ofMinutes(2)).run(parser);
    } catch (RefusedException e) {
      assertThat(e).hasMessageContaining(message);
      return;
    }
    throw new AssertionError("not refused");
  }

  static Stream<Arguments> crashes() {
    return Stream.of(
        crash(
            () -> {
              throw new OutOfMemoryError("as if");
            },
            "more memory"),
        crash(ImportsTest::endless, "StackOverflowError"),
        crash(
            () -> {
              throw new IllegalStateException("a bug");
            },
            "IllegalStateException"),
        crash(
            () -> {
              while (true) {
                Thread.onSpinWait();
              }
            },
            "longer than"));
  }

  private static Arguments crash(Callable<String> parser, String message) {
    return Arguments.of(parser, message);
  }

  private static String endless() {
    return endless() + "x";
  }

  @Test
  void limitsTheSizeOfFilesAndTexts() throws IOException {
    var limits = new Limits(100, 100, 100, 100, 10, 50, 5, 60, 3, Duration.ofSeconds(60));

    assertThat(with(limits, "a ".repeat(30))).isInstanceOf(Outcome.Imported.class);
    assertThat(reason(with(limits, "a ".repeat(30) + "aa"))).contains("more than 60 characters");
    assertThat(reason(with(limits, "a ".repeat(3_000)))).contains("larger than");
    assertThat(reason(with(limits, "a".repeat(101)))).contains("larger than");
    assertThat(with(limits, "A.\n\nB.\n\nC.")).isInstanceOf(Outcome.Imported.class);
    assertThat(reason(with(limits, "A.\n\nB.\n\nC.\n\nD."))).contains("more than 3 passages");
    assertThat(reason(with(limits, "A\n\nB\n\n".repeat(15)))).contains("more than 3 passages");
  }

  private Outcome with(Limits limits, String text) throws IOException {
    var file = Files.writeString(folder.resolve("limited.txt"), text);
    return new Imports(knowledge(), limits)
        .file(file.toString(), new ImportOptions(null, null, null, null, true, true));
  }

  private Outcome run(String name, String text, ImportOptions options) throws IOException {
    return imports().file(Files.writeString(folder.resolve(name), text).toString(), options);
  }

  private Imports imports() {
    return new Imports(knowledge(), Limits.STANDARD);
  }

  private Path knowledge() {
    return folder.resolve("knowledge");
  }

  private static Path written(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Imported.class);
    return ((Outcome.Imported) outcome).file();
  }

  private static String reason(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).reason();
  }
}
