package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  private static final String HEAD = "---\nid: a\ntitle: T\nlanguage: %s\n---\n";

  @TempDir Path temp;
  private TestFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new TestFolder(temp);
  }

  @Test
  void makesAPassageOfEachParagraphAndBullet() {
    english("First\nparagraph.\n\n## One {#one}\n\n- bullet\n  - nested\n\n  more\n\nafter\n");
    assertThat(folder.passages())
        .containsExactly(
            "a:intro-1 First paragraph.",
            "a:one-1 bullet",
            "a:one-2 nested",
            "a:one-3 more",
            "a:one-4 after");
    assertThat(folder.faults()).isEmpty();
  }

  @Test
  void makesAPassageOfEachBlock() {
    english(
        "> quoted\n>\n> twice\n\n```\ncode *is*\n  kept\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    assertThat(folder.passages())
        .containsExactly(
            "a:text-1 quoted",
            "a:text-2 twice",
            "a:text-3 code *is* kept",
            "a:text-4 a | b; 1 | 2");
  }

  @Test
  void removesInlineMarkup() {
    english("*a* **b** `c` [d](http://x \"t\") ![e](f.png) <b>g</b> &amp; &lt;h&gt; <http://i>\n");
    assertThat(folder.passages()).containsExactly("a:text-1 a b c d e g & <h> http://i");
  }

  @Test
  void dropsTagsCommentsAndScriptsOfHtmlBlocks() {
    english("<div>\nseen &eacute;\n<!-- no -->\n</div>\n\n<script>\nalert(1)\n</script>\n");
    assertThat(folder.passages()).containsExactly("a:text-1 seen é");
  }

  @Test
  void joinsLinesWithoutBlankBetweenHan() {
    chinese("微信\n支付，\n2021 年\nPay 和\nPay\n“引号”\n");
    assertThat(folder.passages()).containsExactly("a:text-1 微信支付，2021 年 Pay 和 Pay “引号”");
  }

  @Test
  void composesLettersAndRemovesTheInvisible() {
    english(
        "e\u0301\u202e\u200b\u2060x \u001b[31mred\u001b[0m &#x202e;&#8203;y \u0007z\udb40\udc41\n");
    assertThat(folder.passages()).containsExactly("a:text-1 éx red y z");
  }

  @Test
  void understandsAByteOrderMarkAndOtherLineEnds() {
    folder.with("a.md", "\ufeff---\r\nid: a\r\ntitle: T\r\n---\r\none\r\ntwo\r\n\r\nthree\r\n");
    assertThat(folder.passages()).containsExactly("a:text-1 one two", "a:text-2 three");
  }

  @Test
  void marksDamageInTheText() {
    chinese("居民[…]{.damaged}00多万，*[…]{.damaged}*，[…]\n");
    var passage = folder.read().passages().getFirst();
    assertThat(passage.text()).isEqualTo("居民[…]00多万，[…]，[…]");
    assertThat(passage.damaged()).extracting(span -> span.start()).containsExactly(2, 10);
    assertThat(passage.damaged()).allMatch(span -> span.cut(passage.text()).equals("[…]"));
  }

  @Test
  void opensSectionsAtHeadings() {
    english("## A\n\na\n\n### B {#b}\n\nb\n\n## Empty\n\n## C\n\nc\n\n> ## no section\n");
    assertThat(folder.passages())
        .containsExactly("a:s1-1 a", "a:b-1 b", "a:s3-1 c", "a:s3-2 no section");
    assertThat(folder.read().articles().getFirst().sections())
        .extracting(Section::title)
        .containsExactly("A", "B", "C");
  }

  @Test
  void citesTheLeadAsPassageZero() {
    english("## S {#s}\n- speaker: Ada Byron | author\n- lead: Ada Byron speaks.\n- fact\n");
    assertThat(folder.passages()).containsExactly("a:s-0 Ada Byron speaks.", "a:s-1 fact");
    assertThat(folder.read().articles().getFirst().sections().getFirst().speaker())
        .isEqualTo(new Speaker("Ada Byron", "author"));
  }

  @Test
  void makesASentenceOfTheSpeakerInTheLanguageOfTheArticle() {
    english("## Tea {#s}\n- Speaker: Ada Byron | head of tea\n- fact\n");
    assertThat(folder.passages().getFirst())
        .isEqualTo("a:s-0 The speaker of the section “Tea” is Ada Byron, head of tea.");
    chinese("## 茶 {#s}\n- 讲者：陆远山｜理事长\n- 事\n");
    assertThat(folder.passages().getFirst()).isEqualTo("a:s-0 “茶”这一节的讲者是陆远山，理事长。");
    chinese("## 茶 {#s}\n- 讲者: 陆远山\n- 事\n");
    assertThat(folder.passages().getFirst()).isEqualTo("a:s-0 “茶”这一节的讲者是陆远山。");
    article(Language.ZH_HANT, "## 蜂 {#s}\n- 講者：葉雨桐 | 場長\n- 事\n");
    assertThat(folder.passages().getFirst()).isEqualTo("a:s-0 “蜂”這一節的講者是葉雨桐，場長。");
  }

  @Test
  void takesSpeakersFromTheFirstBulletsOnly() {
    english("## S {#s}\n\n- fact\n- speaker: Ada\n\nspeaker: Bob\n");
    assertThat(folder.passages())
        .containsExactly("a:s-1 fact", "a:s-2 speaker: Ada", "a:s-3 speaker: Bob");
  }

  @Test
  void tellsOfASpeakerWithoutName() {
    english("## S {#s}\n\n- speaker: | head\n- fact\n");
    assertThat(folder.faults())
        .containsExactly("a.md:8: the speaker has no name. Write '- speaker: NAME | ROLE'");
    assertThat(folder.passages()).containsExactly("a:s-1 fact");
  }

  @Test
  void hashesTextsWithSha256() {
    english("abc\n");
    var article = folder.read().articles().getFirst();
    var hash = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(article.passages().map(Passage::contentHash)).containsExactly(hash);
    assertThat(article.contentHash()).isEqualTo(ContentHash.of(hash));
  }

  private void english(String body) {
    article(Language.EN, body);
  }

  private void chinese(String body) {
    article(Language.ZH_HANS, body);
  }

  private void article(Language language, String body) {
    folder.with("a.md", HEAD.formatted(language.tag()) + body);
  }
}
