package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that changes after it was read.
class LibrarianTest {
  private static final String ZH = "---\nid: river\ntitle: 河\n---\n## 桥 {#bridge}\n\n- 桥长%d米。\n";
  private static final String EN =
      "---\nid: river.en\ntitle: River\ntranslationOf: river\n---\n## Bridge {#bridge}\n\n"
          + "- The bridge is %d metres long.\n";

  /// By then every file is old.
  private static final Instant MUCH_LATER = Instant.now().plusSeconds(3_600);

  @TempDir private Path temp;
  private TestFolder folder;
  private Librarian librarian;

  @BeforeEach
  void readTheFolder() {
    folder =
        new TestFolder(temp.resolve("knowledge"))
            .with("river.md", ZH.formatted(1))
            .with("river.en.md", EN.formatted(1))
            .with("note.txt", "one");
    librarian = Librarian.of(folder.path(), () -> MUCH_LATER);
  }

  @Test
  void readsNothingAgainWhereNothingHasChanged() {
    var before = librarian.library();

    assertThat(readAgain()).isSameAs(before);
    assertThat(librarian.certain()).isTrue();
  }

  @Test
  void readsOnlyWhatHasChanged() {
    var before = librarian.library();
    folder.with("note.txt", "another");

    var after = readAgain();

    assertThat(text(after, "note:text-1")).isEqualTo("another");
    assertThat(after.article("river").orElseThrow())
        .isSameAs(before.article("river").orElseThrow());
    assertThat(text(before, "note:text-1")).isEqualTo("one");
  }

  @Test
  void takesATouchedFileForTheSame() throws IOException {
    var before = librarian.library();
    Files.setLastModifiedTime(
        folder.path().resolve("note.txt"), FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(librarian.look().sameAs(librarian.seen())).isFalse();
    assertThat(readAgain()).isSameAs(before);
  }

  @Test
  void findsAnEditThatLeavesSizeAndTimeAsTheyWere() throws IOException {
    var file = folder.path().resolve("note.txt");
    var time = Files.getLastModifiedTime(file);
    librarian = Librarian.of(folder.path(), time::toInstant);
    assertThat(librarian.certain()).isFalse();
    folder.with("note.txt", "two");
    Files.setLastModifiedTime(file, time);

    assertThat(librarian.look().sameAs(librarian.seen())).isTrue();
    assertThat(text(readAgain(), "note:text-1")).isEqualTo("two");
  }

  @Test
  void takesInWhatIsNewAndRenamedAndDropsWhatIsDeleted() throws IOException {
    folder.with("sub/new.md", "new");
    Files.move(folder.path().resolve("note.txt"), folder.path().resolve("renamed.txt"));
    Files.delete(folder.path().resolve("river.en.md"));

    assertThat(readAgain().articles())
        .extracting(Article::id)
        .containsExactly("new", "renamed", "river");
    assertThat(librarian.faults()).isEmpty();
  }

  @Test
  void followsTheLexicon() throws IOException {
    folder.with("lexicon.yml", "groups:\n- [bridge, 桥]\n");
    assertThat(readAgain().lexicon().synonyms("bridge")).containsExactly("桥");

    folder.with("lexicon.yml", "groups: [broken");
    assertThat(readAgain().lexicon().synonyms("bridge")).containsExactly("桥");
    assertThat(faults()).hasSize(1);

    Files.delete(folder.path().resolve("lexicon.yml"));
    assertThat(readAgain().lexicon().forms()).isEmpty();
    assertThat(faults()).isEmpty();
  }

  @Test
  void keepsTheLastGoodVersionOfAFileThatGoesWrong() {
    var before = librarian.library();
    folder.with("river.md", "---\nid: river\ntitle: [\n---\nhalf");

    assertThat(readAgain()).isSameAs(before);
    assertThat(faults()).hasSize(1).first().asString().startsWith("river.md:");

    folder.with("river.md", ZH.formatted(2));
    assertThat(text(readAgain(), "river:bridge-1")).isEqualTo("桥长2米。");
    assertThat(faults()).isEmpty();
  }

  @Test
  void keepsTheLastGoodVersionOfAFileThatIsEmptied() {
    folder.with("note.txt", "");

    assertThat(text(readAgain(), "note:text-1")).isEqualTo("one");
    assertThat(faults())
        .containsExactly("note.txt: the article has no text. Write at least one paragraph");
  }

  @Test
  void keepsATranslationWhoseOriginalHasGrown() {
    folder.with("river.md", ZH.formatted(1) + "- 桥是红色的。\n");

    var after = readAgain();

    assertThat(text(after, "river:bridge-2")).isEqualTo("桥是红色的。");
    assertThat(text(after, "river.en:bridge-1")).contains("1 metres");
    assertThat(faults()).hasSize(1).first().asString().startsWith("river.en.md: passage");
  }

  @Test
  void leavesAnIdToWhoHasIt() {
    folder.with("a.md", "---\nid: note\ntitle: A\n---\nclaims the note");

    assertThat(text(readAgain(), "note:text-1")).isEqualTo("one");
    assertThat(faults())
        .containsExactly("a.md:2: the id 'note' is that of note.txt too. Give a.md another id");
  }

  @Test
  void goesBackWhereANewVersionWantsTheIdOfAnother() {
    folder.with("river.en.md", "---\nid: note\ntitle: B\n---\nclaims the note");

    var after = readAgain();

    assertThat(text(after, "note:text-1")).isEqualTo("one");
    assertThat(text(after, "river.en:bridge-1")).contains("1 metres");
  }

  @Test
  void keepsWhatCannotBeReadNow() throws IOException {
    folder.with("sub/deep.txt", "deep");
    readAgain();
    var sub = folder.path().resolve("sub");
    Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
    try {
      Assumptions.assumeFalse(Files.isReadable(sub), "somebody who may read everything runs this");
      assertThat(text(readAgain(), "deep:text-1")).isEqualTo("deep");
      assertThat(faults()).isNotEmpty();
    } finally {
      Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void keepsWhatALinkLedToThatLeadsNowhereNow() throws IOException {
    folder.with(".data/v1/linked.txt", "first");
    var link = folder.path().resolve("linked.txt");
    Files.createSymbolicLink(link, Path.of(".data/v1/linked.txt"));
    assertThat(text(readAgain(), "linked:text-1")).isEqualTo("first");

    Files.delete(folder.path().resolve(".data/v1/linked.txt"));

    assertThat(text(readAgain(), "linked:text-1")).isEqualTo("first");
    assertThat(faults()).containsExactly("linked.txt: the link leads nowhere. Remove it");
  }

  @Test
  void followsALinkThatIsSwapped() throws IOException {
    folder.with(".v1/config.txt", "first").with(".v2/config.txt", "other");
    var data = folder.path().resolve(".data");
    Files.createSymbolicLink(data, Path.of(".v1"));
    Files.createSymbolicLink(folder.path().resolve("config.txt"), Path.of(".data/config.txt"));
    assertThat(text(readAgain(), "config:text-1")).isEqualTo("first");

    Files.createSymbolicLink(folder.path().resolve(".next"), Path.of(".v2"));
    Files.move(folder.path().resolve(".next"), data, java.nio.file.StandardCopyOption.ATOMIC_MOVE);

    assertThat(librarian.look().sameAs(librarian.seen())).isFalse();
    assertThat(text(readAgain(), "config:text-1")).isEqualTo("other");
  }

  @Test
  void followsAFolderThatIsALink() throws IOException {
    var link = temp.resolve("link");
    var other = new TestFolder(temp.resolve("other")).with("other.txt", "other");
    Files.createSymbolicLink(link, folder.path());
    librarian = Librarian.of(link, () -> MUCH_LATER);

    Files.delete(link);
    assertThatIllegalArgumentException().isThrownBy(librarian::look);
    Files.createSymbolicLink(link, other.path());

    assertThat(readAgain().articles()).extracting(Article::id).containsExactly("other");
  }

  @Test
  void seesWhetherTheFolderItselfCanBeRead() {
    assertThat(librarian.look().readable()).isTrue();
    assertThat(new FolderSight(List.of(), List.of(), List.of(), java.util.Set.of("")).readable())
        .isFalse();
  }

  private Library readAgain() {
    return librarian.read(librarian.look());
  }

  private List<String> faults() {
    return librarian.faults().stream().map(Fault::toString).toList();
  }

  private static String text(Library library, String passage) {
    return library.passage(passage).orElseThrow().text();
  }
}
