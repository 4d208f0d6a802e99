package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Characters;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are marked `*`, light ones `-`.
class SegmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "用户增长 | 用户* 增长*",
        "汀澜的用户 | 汀 澜 的- 用户*",
        "the night ferry | the- night* ferry*",
        "b站用户 | b* 站 用户*",
        "the 5g network's speed | the- 5g* network's* speed*",
        "? ! | ``",
      },
      quoteCharacter = '`')
  void areTheFewestThatCoverAText(String text, String segments) {
    assertThat(
            Segment.of(text).stream()
                .map(s -> s.span().cut(text) + (s.light() ? "-" : s.known() ? "*" : ""))
                .collect(Collectors.joining(" ")))
        .isEqualTo(segments);
  }

  @ParameterizedTest
  @CsvSource({"充一次电能用, 一次 能用", "学生吃营养, 学生 营养"})
  void preferWordsThatStandInTheArticles(String text, String expected) {
    var words = Segment.of(text, word -> word.equals("学生") || word.equals("一次"));
    assertThat(
            words.stream()
                .filter(segment -> segment.span().length() > 1)
                .map(segment -> segment.span().cut(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void coverAllHanCharactersOnce() {
    var random = new Random(7);
    for (var round = 0; round < 200; round++) {
      var text =
          random
              .ints(1 + random.nextInt(30), 0, 60)
              .map(i -> i < 40 ? "用户增长的下降销售额一家公司渡船".charAt(i % 16) : "a1 ，\u0001".charAt(i % 5))
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      var han = text.chars().filter(c -> Characters.isHan((char) c)).count();
      var end = 0;
      var covered = 0L;
      for (var segment : Segment.of(text)) {
        assertThat(segment.span().start()).isGreaterThanOrEqualTo(end);
        end = segment.span().end();
        covered += segment.span().cut(text).chars().filter(c -> Characters.isHan((char) c)).count();
      }
      assertThat(covered).as(text).isEqualTo(han);
    }
  }
}
