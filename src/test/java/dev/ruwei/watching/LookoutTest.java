package dev.ruwei.watching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Librarian;
import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LookoutTest {
  private static final Duration QUIET = Duration.ofMillis(500);

  @TempDir private Path temp;
  private Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private final List<Library> published = new ArrayList<>();
  private final Condition condition = new Condition();
  private Lookout lookout;

  @BeforeEach
  void beginToWatch() throws IOException {
    folder = Files.createDirectory(temp.resolve("knowledge"));
    write("tower.txt", "one");
    lookout = new Lookout(Librarian.of(folder), published::add, condition, QUIET, nanos::get);
  }

  @Test
  void publishesNothingWhereNothingHasChanged() {
    assertThat(lookout.look()).isEmpty();
    assertThat(published).isEmpty();
  }

  @Test
  void publishesAChangeWhenTheFolderHasComeToRest() throws IOException {
    write("tower.txt", "a tower of two");

    assertThat(lookout.look()).hasValue(QUIET);
    pass(Duration.ofMillis(200));
    assertThat(lookout.look()).hasValue(Duration.ofMillis(300));
    assertThat(published).isEmpty();

    pass(Duration.ofMillis(300));
    assertThat(lookout.look()).isEmpty();
    assertThat(texts()).containsExactly("a tower of two");
  }

  @Test
  void waitsForAFileThatIsBeingWritten() throws IOException {
    for (var i = 1; i < 10; i++) {
      write("tower.txt", "word ".repeat(i));
      assertThat(lookout.look()).hasValue(QUIET);
      pass(Duration.ofMillis(400));
    }
    pass(Duration.ofMillis(100));
    lookout.look();

    assertThat(published).hasSize(1);
    assertThat(texts()).containsExactly("word ".repeat(9).strip());
  }

  @Test
  void readsAFolderThatNeverRestsAllTheSame() throws IOException {
    for (var i = 1; published.isEmpty() && i < 1_000; i++) {
      write("log.txt", "line ".repeat(i));
      lookout.look();
      pass(Duration.ofMillis(400));
    }
    assertThat(published).isNotEmpty();
  }

  @Test
  void takesNoNoticeOfEditorsFiles() throws IOException {
    for (var name :
        List.of(
            "4913",
            ".tower.txt.swp",
            "tower.txt~",
            ".#tower.txt",
            "#tower.txt#",
            "~$tower.txt",
            "tower.txt.tmp",
            "sedA1b2C3",
            ".goutputstream-X1Y2Z3")) {
      write(name, "temporary");
      assertThat(lookout.look()).as(name).isEmpty();
    }
  }

  @Test
  void servesAFileThatIsReplacedByRenaming() throws IOException {
    write("tower.txt.tmp", "two");
    Files.move(
        folder.resolve("tower.txt.tmp"),
        folder.resolve("tower.txt"),
        StandardCopyOption.REPLACE_EXISTING);

    rest();

    assertThat(texts()).containsExactly("two");
  }

  @Test
  void servesTheLastGoodVersionAndSaysOnceWhatIsWrong(CapturedOutput output) throws IOException {
    write("tower.txt", "");
    rest();
    write("other.txt", "other");
    rest();

    assertThat(texts()).containsExactly("other", "one");
    assertThat(output.getOut().split("the article has no text", -1)).hasSize(2);
    assertThat(health().getStatus()).isEqualTo(Status.UP);
    assertThat(health().getDetails().get("faults"))
        .isEqualTo(List.of("tower.txt: the article has no text. Write at least one paragraph"));

    write("tower.txt", "two");
    rest();
    assertThat(health().getDetails()).isEmpty();
    assertThat(output).contains("all files are in order again");
  }

  @Test
  void servesOnWhileTheFolderIsGoneAndFollowsItWhenItIsBack(CapturedOutput output)
      throws IOException {
    Files.move(folder, temp.resolve("away"));
    rest();
    rest();

    assertThat(published).isEmpty();
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(output.getOut().split("is no folder", -1)).hasSize(2);

    Files.createDirectory(folder);
    write("tower.txt", "back");
    rest();
    assertThat(texts()).containsExactly("back");
    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isDownWhereAChangeCannotBeServedAndTriesTheNextOne() throws IOException {
    var full = new java.util.concurrent.atomic.AtomicBoolean(true);
    lookout =
        new Lookout(
            Librarian.of(folder),
            library -> {
              if (full.get()) {
                throw new IllegalStateException("no room");
              }
              published.add(library);
            },
            condition,
            QUIET,
            nanos::get);
    write("tower.txt", "two");
    rest();
    assertThat(health().getStatus()).isEqualTo(Status.DOWN);

    full.set(false);
    write("tower.txt", "three");
    rest();
    assertThat(texts()).containsExactly("three");
    assertThat(health().getStatus()).isEqualTo(Status.UP);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private void rest() {
    lookout.look();
    pass(QUIET);
    lookout.look();
  }

  private List<String> texts() {
    return published.getLast().passages().stream().map(passage -> passage.text()).toList();
  }

  private org.springframework.boot.health.contributor.Health health() {
    return new KnowledgeHealth(condition).health();
  }
}
