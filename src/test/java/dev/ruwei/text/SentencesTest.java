package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples are texts with a `|` wherever they are to be cut.
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "他走了。|她来了！|为什么？|不知道",
        "每天超4.5亿用户使用；|每月超7亿用户搜索。",
        "他说：“好。”|然后走了。",
        "（这是真的。）|然后呢？！|好。",
        "「好。」|『真的？』|是",
        "“好吗？”，他说。",
        "第一行|\n第二行|\r\n第三行",
        "  前后有空白。 |\u3000还有一句。\u3000",
        "用微信,搜所有!|然后呢?|好;|走",
        "他说\"好。\"|她说\"不。\"|走",
        "他走了。|\"好\"是他说的。",
        "地址是http://a.com/b?c=d;e然后呢",
        "漂亮！\ufe0f|再来",
        "他用了WeChat!|然后走了",
        "カメラです。|はい",
        "𠀀好!|𠀀走",
        "日子：平日；班次：40；闭馆|\n他说：好；|走了；|再见",
        "Day: 平日; People: 200人|\n甲：来了；|乙：走了。",
      })
  void cutsChineseSentences(String example) {
    assertThat(sentences(bare(example))).isEqualTo(pieces(example));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. |She came! |Why? |Nobody knows",
        "It grew 4.5 percent to 1,200 at 9:30. |Then it fell.",
        "Mr. Smith met Dr. Brown in the U.S. Then they left.",
        "Fruit, e.g. Apples, i.e. Food, etc. Then more.",
        "J. K. Rowling wrote it. |Others read it.",
        "Tencent Inc. Said so vs. Others.",
        "See No. 5 and Fig. 3. |He said no. |She agreed.",
        "On Nov. 7 it began. |It ended in Nov. |Nobody came.",
        "He said \"Go.\" |She went.",
        "“Go.” |“No!” |(Never.) |Well.",
        "Yahoo! is a name. iPhones are not. |2021 came.",
        "He came; she left. |$5 was paid.",
        "one. two. three",
        "Visit example.com. |It is good.",
        "1. WeChat grew. |2. It fell.",
        "It costs nothing... |Really?! |Yes.",
        "He likes 微信. |She does not.",
      })
  void cutsEnglishSentences(String example) {
    assertThat(sentences(bare(example))).isEqualTo(pieces(example));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一方面，|用户多：|比如1,200家，|二是9:30开门。|然后，|走",
        "微信,|搜索:|好",
        "“走吧，”|他说。",
        "2020，2021年，|都好",
        "However, |it grew to 1,200: |good; |very good at 9:30, |he said. |Then a,b",
        "他说“好吗？”，|走了",
      })
  void cutsClauses(String example) {
    var text = bare(example);
    var clauses = Sentences.clauses(text, new Span(0, text.length()));
    assertThat(clauses).extracting(span -> span.cut(text)).isEqualTo(pieces(example));
  }

  @Test
  void cutsClausesInsideTheRangeOnly() {
    var text = "前，一，二，三，后";
    assertThat(Sentences.clauses(text, new Span(2, 6)))
        .containsExactly(new Span(2, 4), new Span(4, 6));
    assertThat(Sentences.clauses(text, new Span(3, 3))).isEmpty();
    assertThatThrownBy(() -> Sentences.clauses(text, new Span(3, 99)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u3000\t"})
  void findsNoSentenceInBlanks(String text) {
    assertThat(Sentences.of(text)).isEmpty();
  }

  @Test
  void coversEveryLetterAndDigitOfAnyText() {
    RandomTexts.forEach(
        text -> {
          assertCovered(text, Sentences.of(text));
          assertCovered(text, Sentences.clauses(text, new Span(0, text.length())));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"。", ".", "; ", ".\"", "a. ", "e.g. ", " ", "，1", "\"", "'", "\ud800", "U."})
  void takesLinearTime(String piece) {
    var text = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Sentences.of(text);
          Sentences.clauses(text, new Span(0, text.length()));
        });
  }

  private static void assertCovered(String text, List<Span> spans) {
    var reached = 0;
    for (var span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(reached);
      assertThat(Characters.anyLetterOrDigit(text.substring(reached, span.start()))).isFalse();
      assertThat(span.cut(text)).isNotEmpty().isEqualTo(span.cut(text).strip());
      reached = span.end();
    }
    assertThat(Characters.anyLetterOrDigit(text.substring(reached))).isFalse();
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(span -> span.cut(text)).toList();
  }

  private static String bare(String example) {
    return example.replace("|", "");
  }

  private static List<String> pieces(String example) {
    return Arrays.stream(example.split("\\|")).map(SentencesTest::trimmed).toList();
  }

  private static String trimmed(String piece) {
    return piece.replaceAll("^[\\s\u3000]+|[\\s\u3000]+$", "");
  }
}
