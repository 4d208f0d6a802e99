package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFolderTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new TestFolder(temp.resolve("knowledge")).with("good.md", "good\n");
  }

  @Test
  void readsArticlesInOrderOfTheirIdsFromSubfoldersToo() {
    folder.with("b/c/zeta.txt", "z").with("b/Alpha.MD", "a").with("mid.markdown", "m");
    assertThat(folder.read().articles())
        .extracting(Article::id)
        .containsExactly("alpha", "good", "mid", "zeta");
  }

  @Test
  void ignoresWhatIsNoArticle() {
    for (var name :
        new String[] {
          ".hidden.md",
          ".git/a.md",
          "README.md",
          "a.md~",
          ".a.md.swp",
          "a.md.tmp",
          "#a.md#",
          "picture.png",
          "sub/lexicon.yml"
        }) {
      folder.with(name, "text");
    }
    assertThat(folder.passages()).containsExactly("good:text-1 good");
    assertThat(folder.faults()).isEmpty();
  }

  @Test
  void refusesTheSecondOfTwoArticlesWithOneId() {
    folder.with("sub/good.txt", "other").with("x.md", "---\nid: good\ntitle: T\n---\ntext");
    assertThat(folder.faults())
        .containsExactly(
            "sub/good.txt: the id 'good' is that of good.md too. Give sub/good.txt another id",
            "x.md:2: the id 'good' is that of good.md too. Give x.md another id");
    assertThat(folder.passages()).containsExactly("good:text-1 good");
  }

  @Test
  void tellsTheLineThatIsNoUtf8() {
    folder.with("gbk.txt", "ok\nok\n微信\n".getBytes(Charset.forName("GBK")));
    folder.with("cut.txt", new byte[] {'a', '\n', (byte) 0xe5, (byte) 0xbe});
    assertThat(folder.faults())
        .containsExactly(
            "cut.txt:2: this is no UTF-8. Save the file as UTF-8",
            "gbk.txt:3: this is no UTF-8. Save the file as UTF-8");
    assertThat(folder.read().articles()).hasSize(1);
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    try (var file = new java.io.RandomAccessFile(folder.path().resolve("big.txt").toFile(), "rw")) {
      file.setLength(KnowledgeFile.MAX_BYTES + 1L);
    }
    assertThat(folder.faults())
        .containsExactly("big.txt: the file is larger than 16 MiB. Split it into several articles");
  }

  @Test
  void staysInsideTheFolder() throws IOException {
    Files.writeString(temp.resolve("secret.md"), "secret");
    Files.createSymbolicLink(folder.path().resolve("out.md"), temp.resolve("secret.md"));
    Files.createSymbolicLink(folder.path().resolve("up"), temp);
    Files.createSymbolicLink(folder.path().resolve("in.md"), Path.of("good.md"));
    Files.createSymbolicLink(folder.path().resolve("lost.md"), Path.of("nowhere.md"));
    Files.createDirectory(folder.path().resolve("dir.md"));
    Files.createSymbolicLink(folder.path().resolve("link.md"), Path.of("dir.md"));
    assertThat(folder.faults())
        .containsExactly(
            "link.md: this is no regular file. Copy the text into a file",
            "lost.md: the link leads nowhere. Remove it",
            "out.md: the link leads out of the folder. Copy the file here",
            "up: the link leads out of the folder. Copy the file here");
    assertThat(folder.passages()).containsExactly("good:text-1 good", "in:text-1 good");
  }

  @Test
  void readsEightFoldersDeep() {
    folder.with("1/2/3/4/5/6/7/8/deep.md", "deep").with("1/2/3/4/5/6/7/8/9/deeper.md", "no");
    assertThat(folder.passages()).containsExactly("deep:text-1 deep", "good:text-1 good");
    assertThat(folder.faults())
        .containsExactly(
            "1/2/3/4/5/6/7/8/9: folders lie more than 8 deep. Move the files further up");
  }

  @Test
  void saysWhatToPutIntoAnEmptyFolder() throws IOException {
    Files.delete(folder.path().resolve("good.md"));
    assertThat(folder.faults())
        .containsExactly(".: the folder has no articles. Put .md or .txt files into it");
    assertThat(folder.read().articles()).isEmpty();
  }

  @Test
  void saysWhatToDoWithoutFolder() {
    var missing = temp.resolve("missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Library.read(missing))
        .withMessage(
            "ruwei.knowledge.location is no folder: " + missing + ". Create it or leave it out");
  }

  @Test
  void keepsNeighboursInsideTheirArticle() {
    folder.with("a.txt", "one\ntwo");
    var library = folder.read();
    var one = library.passage("a:text-1").orElseThrow();
    var two = library.passage("a:text-2").orElseThrow();
    assertThat(library.after(one)).contains(two);
    assertThat(library.before(two)).contains(one);
    assertThat(library.after(two)).isEmpty();
    assertThat(library.before(one)).isEmpty();
  }
}
