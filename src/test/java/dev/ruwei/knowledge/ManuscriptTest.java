package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Language;
import dev.ruwei.text.RandomTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTest {
  @TempDir private Path folder;

  @Test
  void writesAnArticle() {
    var article =
        manuscript(
            part(null, null, List.of("Before all sections.")),
            new Manuscript.Part(
                "old",
                "The *old* bridge",
                new Speaker("Li Wen", "chief | engineer"),
                "Li Wen, chief engineer",
                List.of("It is \ufffd metres long.", "1. First")));

    assertThat(article.markdown())
        .isEqualTo(
            """
            ---
            id: bridges
            title: "A title: with \\"quotes\\" and \\\\"
            publisher: The Daily
            copiedFrom: "http://a.example/b"
            wording: original
            published: 2024-05-02 # as stated by line 3
            language: en
            ---

            - Before all sections.

            ## The \\*old\\* bridge {#old}

            - speaker: Li Wen | chief / engineer
            - lead: Li Wen, chief engineer
            - It is […]{.damaged} metres long.
            - 1\\. First
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# no heading",
        "- no item",
        "1) no item",
        "1. no item",
        "> no quotation",
        "+ plus",
        "===",
        "---",
        "~~~ fence",
        "*stars* **two** _under_ `code` ``",
        "[a](b) ![c](d) [e]: f",
        "[…]{.damaged}",
        "[...]{.damaged} and […] and \\[…]{.damaged}",
        "<b>tag</b> <!-- --> < 3 > 2 <",
        "&amp; &#65; & &lt",
        "back\\slash \\* \\\\",
        "speaker: Li Wen | engineer",
        "Lead: this is a sentence.",
        "讲者：某人",
        "a | b | c",
        "| a | b |",
        "title {#id}",
        "\ufffd",
        "\ufffda\ufffd\ufffdb\ufffd",
        "中文 两个 字，English 混排。",
        "\ud83d\ude00 emoji \ud83c\udde8\ud83c\uddf3",
        "e\u0301 \u00e9",
        "http://a.example/?b=c&copy=d",
        "tab\there"
      })
  void readsBackWhatWasWritten(String text) throws IOException {
    check(List.of(text, "between", text));
  }

  @Test
  void readsBackTextsThatNobodyWouldWrite() throws IOException {
    var texts = new ArrayList<String>();
    RandomTexts.forEach(texts::add);
    check(texts);
  }

  private void check(List<String> texts) throws IOException {
    var article =
        manuscript(
            part(null, null, texts),
            part("one", texts.getFirst(), texts),
            part("two", null, List.of("lead: first", "speaker: second")));
    Files.writeString(folder.resolve("bridges.md"), article.markdown());

    var library = Library.read(folder);
    assertThat(library.faults()).isEmpty();
    assertThat(library.passages()).extracting(Passage::text).isEqualTo(article.texts());
    assertThat(library.articles().getFirst().title()).isEqualTo(article.title());
  }

  private static Manuscript.Part part(String id, String lead, List<String> passages) {
    return new Manuscript.Part(id, "A title", null, lead, passages);
  }

  private static Manuscript manuscript(Manuscript.Part... parts) {
    return new Manuscript(
        "bridges",
        "A title: with \"quotes\" and \\",
        "The Daily",
        null,
        "http://a.example/b",
        new Manuscript.Published(LocalDate.of(2024, 5, 2), "as stated by line 3"),
        Language.EN,
        List.of(parts));
  }
}
