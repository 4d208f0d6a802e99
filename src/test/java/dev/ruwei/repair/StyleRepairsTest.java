package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers do not see or see as style.
class StyleRepairsTest {
  private static final String HALF = "甲,乙;丙:丁?戊!己,庚";

  @Test
  void makesMarksFullWidthWhereTheTextHasNoOther() {
    assertThat(repaired(HALF + "\n在11:30,票价4,500元(含税)与(a)。\n降90%!\n见http://a.b/c,d"))
        .isEqualTo("甲，乙；丙：丁？戊！己，庚\n在11:30，票价4,500元（含税）与(a)。\n降90%！\n见http://a.b/c,d");
  }

  @Test
  void leavesHalfWidthMarksWhereTheyAreFewOrMixed() {
    assertThat(repaired("甲,乙。丙,丁。")).isEqualTo("甲,乙。丙,丁。");
    assertThat(repaired(HALF + "，辛，壬")).isEqualTo(HALF + "，辛，壬");
  }

  @Test
  void makesStrayFullWidthLettersHalfWidth() {
    assertThat(repaired("The length is 1575 metres，宽１８ m"))
        .isEqualTo("The length is 1575 metres，宽18 m");
    assertThat(repaired("１９９８年，Ａ組")).isEqualTo("１９９８年，Ａ組");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "桥\u200b长\u00ad米\ufeff | 桥长米",
        "很\u001b[31m红\u001b[0m\u0007色 | 很红色",
        "甲\u202e乙\u2066丙 | 甲乙丙",
        "桥\u00a0长，10\u00a0000\u00a0m | 桥 长，10\u00a0000\u00a0m",
        "桥\u00a0长 | 桥\u00a0长",
        "半\ud83d个 | 半\ufffd个",
        "👩‍👧 ❤️ | 👩‍👧 ❤️",
        "甲\u200d乙 | 甲乙"
      })
  void takesOutTheInvisible(String damaged, String clean) {
    assertThat(repaired(damaged)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({"cafe\u0301, café", "豈有此理, 豈有此理", "⼈⼝与⻋⻔, 人口与车门", "'⼀、⼁、⼂', '⼀、⼁、⼂'"})
  void normalizes(String damaged, String clean) {
    assertThat(repaired(damaged)).isEqualTo(clean);
  }

  @Test
  void convertsAStrayThatTheTextWritesOtherwise() {
    var text = CleanTexts.TRADITIONAL;
    assertThat(repaired(text.replaceFirst("讀者進門", "读者進門"))).isEqualTo(text);
  }

  @Test
  void leavesMixedTextsAndVariantsAlone() {
    var mixed = "圖書館与读者，圖书馆與讀者，图書館和读者。".repeat(20);
    assertThat(repaired(mixed)).isEqualTo(mixed);
  }

  @Test
  void findsTheBlankBehindABullet() {
    assertThat(repaired("– 一\n– 二\n– 三\n–?四\n")).isEqualTo("– 一\n– 二\n– 三\n– 四\n");
    assertThat(repaired("– 一\n–?四\n")).isEqualTo("– 一\n–?四\n");
  }

  @Test
  void joinsWrappedLatinLinesWithABlank() {
    var wrapped =
        """
        The bridge over the river was opened in
        1957, after three years of work. It is
        1575 metres long and carries a road and
        a railway. Every day 42,000 cars go over
        it, and about 9,000 people walk. Nobody
        pays, because what it cost was paid back
        long ago.

        A new paragraph.
        - a list
        - of things
        """;
    assertThat(Repairs.joinHardBreaks(wrapped))
        .startsWith("The bridge over the river was opened in 1957, after")
        .endsWith("long ago.\n\nA new paragraph.\n- a list\n- of things\n");
  }

  private static String repaired(String text) {
    return Repairs.repair(text).text();
  }
}
