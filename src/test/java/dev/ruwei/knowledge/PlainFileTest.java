package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFileTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new TestFolder(temp);
  }

  @Test
  void takesTheIdFromTheFileName() {
    folder.with("notes/青岚 Tea_Notes (2).md", "some text\n");
    var article = only();
    assertThat(article.id()).isEqualTo("青岚-tea-notes-2");
    assertThat(article.wording()).isEqualTo(Wording.ORIGINAL);
    assertThat(article.title()).isEqualTo("青岚 Tea_Notes (2)");
  }

  @Test
  void refusesAFileNameWithoutLetterOrDigit() {
    folder.with("!!.txt", "text");
    assertThat(folder.faults())
        .containsExactly("!!.txt: the file's name makes no id. Name it with letters or digits");
  }

  @Test
  void takesTheTitleFromTheFirstHeading() {
    folder.with("a.md", "Before.\n\n# The Title\n\nText.\n\n# Section\n\nMore.\n");
    assertThat(only().title()).isEqualTo("The Title");
    assertThat(folder.passages())
        .containsExactly("a:intro-1 Before.", "a:intro-2 Text.", "a:s1-1 More.");
  }

  @Test
  void namesTheOnlySectionTextAfterTheTitle() {
    folder.with("a.md", "# The Title\n\nText.\n");
    assertThat(only().sections()).extracting(Section::id).containsExactly("text");
    assertThat(only().sections()).extracting(Section::title).containsExactly("The Title");
  }

  @Test
  void takesAShortFirstLineAsTitle() {
    folder.with("a.txt", "春茶的账\n\n第一段\n第二行\n\n第二段\n");
    assertThat(only().title()).isEqualTo("春茶的账");
    assertThat(folder.passages()).containsExactly("a:text-1 第一段第二行", "a:text-2 第二段");
  }

  @Test
  void takesNoSentenceNoLongLineAndNoLastLineAsTitle() {
    for (var first : new String[] {"春茶开采了。", "茶".repeat(41), "a\nb"}) {
      folder.with("a.txt", first + "\n\nmore text\n");
      assertThat(only().title()).isEqualTo("a");
      assertThat(folder.passages()).hasSize(2);
    }
    folder.with("a.txt", "春茶的账\n\n");
    assertThat(folder.passages()).containsExactly("a:text-1 春茶的账");
  }

  @Test
  void makesAPassageOfEachLineWhereNoLineIsBlank() {
    folder.with("a.txt", "\n\none\ntwo\n\n");
    assertThat(folder.passages()).containsExactly("a:text-1 one", "a:text-2 two");
  }

  @Test
  void leavesMarkupInTextAlone() {
    folder.with("a.txt", "# *one* {#x}\n- [two](x) &amp; <b>\n");
    assertThat(folder.passages())
        .containsExactly("a:text-1 # *one* {#x}", "a:text-2 - [two](x) &amp; <b>");
  }

  @Test
  void servesAFileOfOneLine() {
    folder.with("a.txt", "only this");
    assertThat(folder.passages()).containsExactly("a:text-1 only this");
    assertThat(folder.faults()).isEmpty();
  }

  @Test
  void recognisesTheLanguageOfMostOfTheText() {
    assertThat(languageOf("The tea of 青岚 is sold in many towns.")).isEqualTo(Language.EN);
    assertThat(languageOf("青岚茶在 many 城镇出售。")).isEqualTo(Language.ZH_HANS);
    assertThat(languageOf("養蜂場在山谷裡。")).isEqualTo(Language.ZH_HANT);
    assertThat(languageOf("青岚的茶。".repeat(30) + "題")).isEqualTo(Language.ZH_HANS);
  }

  private Language languageOf(String text) {
    folder.with("a.txt", text);
    return only().language();
  }

  private Article only() {
    assertThat(folder.read().articles()).hasSize(1);
    return folder.read().articles().getFirst();
  }
}
