package dev.ruwei.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ruwei.text.RandomTexts;
import dev.ruwei.text.Span;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundariesTest {
  /// `|` stands where the given range starts and ends; the second column is what it grows to.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "每天超4|.5亿|用户; 4.5亿",
        "每天超4.|5|亿用户; 4.5亿",
        "每天超|4.5|亿用户; 4.5亿",
        "共1,|200|家; 1,200",
        "共1|,200家|; 1,200家",
        "共１２|００|家; １２００",
        "降|20|%。; 20%",
        "降|20| %。; 20 %",
        "是|3|倍; 3倍",
        "占九|成|多; 九成",
        "有四亿|五千|万人; 四亿五千万",
        "有四億|五千|萬人; 四億五千萬",
        "达7|个|亿; 7个亿",
        "有|20|多万人; 20多万",
        "百分|之二|十的人; 百分之二十",
        "三分之|一|的人; 三分之一",
        "有三点|五|亿; 三点五亿",
        "有|数|百万人; 数百万",
        "第|二|，好; 第二",
        "花了¥|100|元; ¥100",
        "有 |4.5| 亿人; 4.5 亿",
        "about |450| million users; 450 million",
        "about 450 |million| users; 450 million",
        "some |20| per cent of; 20 per cent",
        "some 20 per |cent| of; 20 per cent",
        "nearly three |hundred| million of; three hundred million",
        "a |million| users; a million",
        "cost $|4.5| billion in; $4.5 billion",
        "from 9:|30| on; 9:30",
        "on 2021-|11|-07 it; 2021-11-07",
        "It doesn't w|or|k; work",
        "It does|n|'t work; doesn't",
        "用WeC|h|at搜; WeChat",
        "用b2|b|小程序; b2b",
        "a mini-|program| is; mini-program",
        "the U.|S.| and; U.S.",
        "nai\u0308|v|e; nai\u0308ve",
        "café|s| are; cafés",
        "好|👍🏽|好; 👍🏽",
        "好👍|🏽|好; 👍🏽",
        "好👨‍|👩‍|👧好; 👨‍👩‍👧",
        "去🇨🇳🇨|🇭|玩; 🇨🇭",
        "他|们|走; 们",
        "万里长城|，|一起; ，",
        "用户|一起|走; 一起",
        "2021|年|走; 年",
        "共||5家; ''",
        "共1||5家; 15",
      })
  void growsToWholeNumbersWordsAndCharacters(String example, String expected) {
    var start = example.indexOf('|');
    var end = example.indexOf('|', start + 1) - 1;
    var text = example.replace("|", "");
    assertThat(Boundaries.outward(text, new Span(start, end)).cut(text)).isEqualTo(expected);
  }

  @Test
  void refusesRangesBehindTheText() {
    assertThatThrownBy(() -> Boundaries.outward("好", new Span(0, 2)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void neverCutsCharactersOfAnyText() {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    RandomTexts.forEach(
        text -> {
          characters.setText(text);
          for (var at = 0; at < text.length(); at++) {
            var span = new Span(at, at + 1);
            var grown = Boundaries.outward(text, span);
            assertThat(grown.contains(span)).isTrue();
            assertThat(characters.isBoundary(grown.start())).isTrue();
            assertThat(characters.isBoundary(grown.end())).isTrue();
            assertThat(Boundaries.outward(text, grown)).isEqualTo(grown);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "a", "\u0301", "亿", "1,", "🇨", " ", "百分之", "a ", "three "})
  void takesLinearTime(String piece) {
    var text = piece.repeat(100_000 / piece.length());
    var middle = text.length() / 2;
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Boundaries.outward(text, new Span(middle, middle + 1)));
  }
}
