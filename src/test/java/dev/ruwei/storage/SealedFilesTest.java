package dev.ruwei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SealedFilesTest {
  @TempDir private Path temp;

  @Test
  void readsWhatWasWritten() {
    write("one.index", "one");

    assertThat(read("one.index")).hasValue("one");
    assertThat(read("two.index")).isEmpty();
  }

  @Test
  void takesTheLastThatWasWritten() {
    write("one.index", "one");
    write("one.index", "another");

    assertThat(read("one.index")).hasValue("another");
  }

  @Test
  void readsNoFileWithAFlippedBit() throws IOException {
    write("one.index", "some words");
    var whole = Files.readAllBytes(file("one.index"));
    for (var bit = 0; bit < 8 * whole.length; bit++) {
      var damaged = whole.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file("one.index"), damaged);
      assertThat(read("one.index")).as("bit %d", bit).isEmpty();
    }
  }

  @Test
  void readsNoFileThatIsTooShortOrTooLong() throws IOException {
    write("one.index", "some words");
    var whole = Files.readAllBytes(file("one.index"));
    for (var length = 0; length <= whole.length + 3; length++) {
      Files.write(file("one.index"), java.util.Arrays.copyOf(whole, length));
      assertThat(read("one.index").isPresent()).as("%d", length).isEqualTo(length == whole.length);
    }
  }

  @Test
  void readsNoFileOfAnotherName() throws IOException {
    write("one.index", "one");
    Files.move(file("one.index"), file("two.index"));

    assertThat(read("two.index")).isEmpty();
  }

  @Test
  void writesNothingWhereItMayNot() {
    new SealedFiles(new DataFolder(temp), false).write("one.index", out -> out.writeInt(1));

    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void leavesTheFileBeforeAndNothingElseWhereTheDiskIsFull(CapturedOutput output)
      throws IOException {
    write("one.index", "one");
    for (var i = 0; i < 2; i++) {
      files()
          .write(
              "one.index",
              out -> {
                out.writeInt(1);
                throw new IOException("No space left on device");
              });
    }
    assertThat(read("one.index")).hasValue("one");
    assertThat(names()).containsExactly("one.index");
    assertThat(output).contains("(No space left on device)", "--ruwei.data=/path");
  }

  @Test
  void warnsOnceWhereTheFolderCannotBeWritten(CapturedOutput output) throws IOException {
    Files.writeString(temp.resolve("file"), "no folder");
    var files = new SealedFiles(new DataFolder(temp.resolve("file")), true);
    files.write("one.index", out -> out.writeInt(1));
    files.write("one.index", out -> out.writeInt(1));
    files.prune(".index", 1);

    assertThat(files.read("one.index")).isEmpty();
    assertThat(output.getOut().split("The index cannot be kept", -1)).hasSize(2);
  }

  @Test
  void keepsWhatWasUsedLast() throws IOException {
    for (var name : new String[] {"a.index", "b.index", "c.index", "d.other"}) {
      write(name, name);
    }
    age("a.index", 30);
    age("b.index", 10);
    age("c.index", 20);
    read("a.index");
    Files.writeString(file("x.index.1.tmp"), "half");
    Files.writeString(file("y.index.1.tmp"), "half");
    age("y.index.1.tmp", 7_200);

    files().prune(".index", 2);

    assertThat(names()).containsExactly("a.index", "b.index", "d.other", "x.index.1.tmp");
  }

  private SealedFiles files() {
    return new SealedFiles(new DataFolder(temp), true);
  }

  private void write(String name, String content) {
    files().write(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<String> read(String name) {
    return files().read(name).map(content -> StandardCharsets.UTF_8.decode(content).toString());
  }

  private Path file(String name) {
    return temp.resolve("index").resolve(name);
  }

  private void age(String name, int seconds) throws IOException {
    Files.setLastModifiedTime(file(name), FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  private Stream<String> names() throws IOException {
    return Files.list(temp.resolve("index")).map(path -> path.getFileName().toString()).sorted();
  }
}
