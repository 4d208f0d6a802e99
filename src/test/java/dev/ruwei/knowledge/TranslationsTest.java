package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void writeOriginal() {
    folder = new TestFolder(temp);
    folder.with(
        "tea.md", "---\nid: tea\ntitle: 茶\n---\n## 一 {#one}\n\n甲\n\n乙\n\n## 二 {#two}\n\n丙\n");
  }

  @Test
  void alignsPassagesBySectionAndPosition() {
    translation("tea", "## One {#one}\n\na\n\nb\n\n## Two {#two}\n\nc\n");
    var library = folder.read();
    assertThat(library.faults()).isEmpty();
    var passage = library.passage("tea:one-2").orElseThrow();
    assertThat(library.translations(passage)).extracting(Passage::text).containsExactly("b");
    assertThat(library.has(library.articleOf(passage), Language.EN)).isTrue();
  }

  @Test
  void refusesATranslationThatLacksAPassage() {
    translation("tea", "## One {#one}\n\na\n\n## Two {#two}\n\nc\n");
    refuses(
        "tea.en.md: passage 'one-2' of tea.md (line 9) has no translation."
            + " Add it, or give the headings the same {#id}");
  }

  @Test
  void refusesATranslationOfNothing() {
    translation("tea", "## One {#one}\n\na\n\nb\n\n## Two {#two}\n\nc\n\nd\n");
    refuses(
        "tea.en.md:16: passage 'two-2' translates nothing in tea.md."
            + " Remove it, or give the headings the same {#id}");
    translation("coffee", "a\n");
    refuses("tea.en.md:4: there is no article 'coffee' to translate. Write the id of one");
    translation("tea.en", "a\n");
    refuses("tea.en.md:4: there is no article 'tea.en' to translate. Write the id of one");
  }

  private void translation(String of, String body) {
    folder.with(
        "tea.en.md", "---\nid: tea.en\ntitle: Tea\ntranslationOf: " + of + "\n---\n" + body);
  }

  private void refuses(String fault) {
    assertThat(folder.faults()).containsExactly(fault);
    assertThat(folder.read().articles()).extracting(Article::id).containsExactly("tea");
  }
}
