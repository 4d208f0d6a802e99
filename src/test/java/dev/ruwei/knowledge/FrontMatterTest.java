package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {
  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new TestFolder(temp).with("good.txt", "stays");
  }

  @Test
  void readsAllKeys() {
    head(
        "id: x.y-1\ntitle: \"A: b\"\npublisher: P # note\nsource: https://x.example/a\n"
            + "copiedFrom: http://y.example\nwording: retold\npublished: 2022-01-07\n"
            + "language: zh-Hant");
    var article = folder.read().article("x.y-1").orElseThrow();
    assertThat(article)
        .usingRecursiveComparison()
        .ignoringFields("sections", "contentHash")
        .isEqualTo(
            new Article(
                "x.y-1",
                "A: b",
                "P",
                URI.create("https://x.example/a"),
                "http://y.example",
                Wording.RETOLD,
                LocalDate.of(2022, 1, 7),
                Language.ZH_HANT,
                null,
                article.sections(),
                ""));
  }

  @Test
  void servesAFileWithAnUnknownKeyOrAnUntrustedSource() {
    head("id: x\ntitle: T\npublished_at: 2022\nlangauge: en\nsource: javascript:alert(1)");
    assertThat(folder.faults())
        .containsExactly(
            "a.md:4: 'published_at' is no key. Did you mean 'published'?",
            "a.md:5: 'langauge' is no key. Did you mean 'language'?",
            "a.md:6: the source is no web address. Write http://… or https://…, or no line");
    assertThat(folder.read().article("x").orElseThrow().source()).isNull();
  }

  @Test
  void tellsAllThatKeepsAFileOut() {
    head("title: ''\npublished: January\nlanguage: zh-CN\nwording: own");
    refuses(
        "a.md:1: there is no 'id'. Add a line 'id: …' at the top",
        "a.md:1: there is no 'title'. Add a line 'title: …' at the top",
        "a.md:3: 'January' is no date. Write year-month-day: 2022-01-07",
        "a.md:4: 'zh-CN' is no language here. Write one of zh-Hans, zh-Hant, en",
        "a.md:5: 'own' is no wording. Write 'retold' or 'original'");
  }

  @Test
  void refusesAKeyTwice() {
    head("id: x\ntitle: T\nid: y");
    refuses("a.md:4: 'id' stands here twice. Keep one of the lines");
  }

  @Test
  void refusesAnIdThatIsUnsafeInAnAddress() {
    head("id: a/b\ntitle: T");
    refuses("a.md:2: the id 'a/b' is no id. Use letters, digits, '-' and '.'");
  }

  @Test
  void refusesBrokenYaml() {
    head("id: x\ntitle: one: two");
    refuses(
        "a.md:3: this is no YAML: mapping values are not allowed here. Write lines of"
            + " 'key: value', and put a value with ': ' or ' #' in double quotes");
  }

  @Test
  void refusesValuesThatAreNoText() {
    head("id: x\ntitle: [a, b]");
    assertThat(folder.faults()).singleElement().asString().startsWith("a.md:3: this is no line");
  }

  @Test
  void refusesFrontMatterWithoutEnd() {
    folder.with("a.md", "---\nid: x\n\ntext\n");
    refuses(
        "a.md:1: the front matter has no end. Put a line '---' behind it, or a blank line first");
  }

  @Test
  void refusesAnArticleWithoutText() {
    folder.with("a.md", "---\nid: x\ntitle: T\n---\n## only a heading\n\n***\n");
    refuses("a.md: the article has no text. Write at least one paragraph");
    folder.with("a.md", "---\nid: x\ntitle: T\n---\n## S {#s}\n- lead:\n");
    refuses("a.md: the article has no text. Write at least one paragraph");
    folder.with("a.md", "");
    refuses("a.md: the article has no text. Write at least one paragraph");
  }

  @Test
  void refusesASectionIdTwiceOrWithOddCharacters() {
    folder.with("a.md", "## A {#s}\n\na\n\n## B {#s}\n\nb\n\n## C {#c d}\n\nc\n");
    refuses(
        "a.md:5: the section id 's' stands here twice. Give this heading an id of its own:"
            + " {#other-id}",
        "a.md:9: the section id 'c d' is no id. Use letters, digits and '-' only: {#section-id}");
  }

  private void head(String yaml) {
    folder.with("a.md", "---\n" + yaml + "\n---\ntext\n");
  }

  private void refuses(String... faults) {
    assertThat(folder.faults()).containsExactly(faults);
    assertThat(folder.read().articles()).extracting(Article::id).containsExactly("good");
  }
}
