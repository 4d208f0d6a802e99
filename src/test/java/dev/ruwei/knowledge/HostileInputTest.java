package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No file takes down the others, however it is made, nor holds them up.
class HostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "* ",
        "- ",
        "1. ",
        "*",
        "_",
        "**a ",
        "*a ",
        "a* ",
        "[",
        "![",
        "]",
        "[a](",
        "[a][",
        "`",
        "``a",
        "<",
        "<a ",
        "<!--",
        "&",
        "&#",
        "\\",
        "|",
        "-|",
        "{#",
        "#",
        "~",
        "!",
        "\t",
        " ",
        "a",
        "微",
        "😀",
        "\u0301",
        "\ufdd0",
        "[…]{.damaged}",
        "<a@b.c>",
        "http://",
        "\"",
        "\n",
        "\n\n",
        "> \n",
        "- a\n",
        "# a\n",
        "```\n",
        "<div>\n",
        "<!--\n",
        "[a]: b\n",
        "a\n===\n",
        "---\n",
        "|-|-|\n",
        "<script>\n",
        "](",
        "*_",
        "[]()",
        "![a](b",
        "**[",
        "\u202e",
        "\u001b]",
        "\u001b["
      })
  void readsTheSameThingHundredThousandTimes(String piece) {
    survives(piece.repeat(100_000));
  }

  @Test
  void readsDeepNesting() {
    survives(">".repeat(10_000) + "a\n");
    survives((">".repeat(90) + "a\n").repeat(5_000));
    survives("[".repeat(10_000) + "a" + "](b)".repeat(10_000));
    survives("*a ".repeat(10_000) + "b*".repeat(10_000));
    survives("![".repeat(10_000) + "a" + "](b)".repeat(10_000));
    survives(
        IntStream.range(0, 3_000)
            .mapToObj(i -> "  ".repeat(i) + "- a\n")
            .collect(Collectors.joining()));
    survives("---\nid: " + "[".repeat(10_000) + "\n---\na\n");
    survives("---\n" + "{a: ".repeat(10_000) + "\n---\na\n");
    survives("---\nid: &a [*a]\n---\na\n");
  }

  @Test
  void refusesWhatIsNestedTooDeeplyAndSaysWhere() {
    var folder = new TestFolder(temp).with("a.md", "ok\n\n" + ">".repeat(10_000) + "a\n");
    assertThat(folder.faults())
        .containsExactly("a.md:3: lists or quotations are nested too deeply. Nest fewer than 100");
  }

  @Test
  void refusesWhatWouldTakeTooLongAndSaysWhere() {
    var folder = new TestFolder(temp).with("a.md", "ok\n\n" + "<a ".repeat(100_000) + "\n");
    assertThat(folder.faults())
        .containsExactly(
            "a.md:3: a paragraph has more markup than can be read in good time."
                + " Break it into paragraphs, or save the file as .txt");
    folder.with("a.md", "|a|\n".repeat(5_001));
    assertThat(folder.faults())
        .containsExactly("a.md:5001: a block has more than 5000 lines. Put in blank lines");
    folder.with("a.md", "> " + " ".repeat(200) + "- a\n");
    assertThat(folder.faults())
        .containsExactly("a.md:1: lists or quotations are nested too deeply. Nest fewer than 100");
  }

  @Test
  void readsALongLineOfOrdinaryText() {
    var text = "The *tea* of [Qinglan](http://x) is <b>green</b>. ".repeat(100);
    var folder = new TestFolder(temp).with("a.md", text).with("b.txt", "茶".repeat(100_000));
    assertThat(folder.faults()).isEmpty();
    assertThat(folder.read().passages()).hasSize(2);
  }

  @Test
  void readsRandomUnicode() {
    var random = new Random(42);
    for (var i = 0; i < 60; i++) {
      survives(random(random, 2_000));
    }
  }

  @Test
  void readsRandomMarkup() {
    var random = new Random(43);
    var pieces =
        "---\n|id: a\n|title: b\n|# |## |{#x}|- |  |> |*|_|`|[|](|)|!|<b>|&amp;|\n|\n\n|茶|a";
    var split = pieces.split("\\|");
    for (var i = 0; i < 500; i++) {
      survives(
          random.ints(60, 0, split.length).mapToObj(j -> split[j]).collect(Collectors.joining()));
    }
  }

  @Test
  void cleansLoneSurrogates() {
    assertThat(Cleaning.clean("a\ud83db\udc00")).isEqualTo("a\ufffdb\ufffd");
    var random = new Random(44);
    for (var i = 0; i < 1_000; i++) {
      var text = PassageText.of(chars(random, 200));
      assertThat(text.text())
          .matches("(?s)[^\ud800-\udfff\u202a-\u202e\u2066-\u2069\u001b\u0000]*");
      assertThat(PassageText.of(text.text()).text()).isEqualTo(text.text());
    }
  }

  @Test
  void readsHundredThousandPassagesInSeconds() {
    var text = new StringBuilder("---\nid: a\ntitle: T\n---\n");
    IntStream.range(0, 100_000)
        .forEach(i -> text.append("- 第 ").append(i).append(" 条记录说，茶园有 3200 亩，其中 *450* 亩。\n"));
    var folder = new TestFolder(temp).with("a.md", text.toString());
    var library = Assertions.assertTimeout(LIMIT, folder::read);
    assertThat(library.passages()).hasSize(100_000);
    Assertions.assertTimeout(
        LIMIT, () -> library.passages().forEach(passage -> library.after(passage)));
  }

  private void survives(String text) {
    var folder = new TestFolder(temp).with("good.txt", "good");
    folder.with("bad.md", text).with("bad.txt", text).with("lexicon.yml", text);
    var library = Assertions.assertTimeout(LIMIT, folder::read);
    assertThat(library.article("good")).isPresent();
  }

  private static String random(Random random, int length) {
    return random
        .ints(length, 0, Character.MAX_CODE_POINT + 1)
        .map(c -> random.nextInt(4) == 0 ? c : c % 0x3000)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String chars(Random random, int length) {
    var text = new StringBuilder();
    random.ints(length, 0, 1 << 16).forEach(c -> text.append((char) c));
    return text.toString();
  }
}
