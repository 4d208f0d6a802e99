package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.RandomTexts;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Texts that nobody would write: never an exception, and a second repair changes nothing.
class HostileTextsTest {
  private static final int LONG = 250_000;
  private static final String PARTS =
      "見(jiàn)實(shí)發數據吧?！毙↓堈fÃ©â€œ锟斤拷&amp;nbsp;&#65;,:;\n \u00a0\u200b\ufffd\ud800Ａ１（）“”说說：:中国國电话話"
          + "e\u0301鈥檚浣犲ソÄãºÃ–-的是不是了在D@^_r⼀⻅\u001b[0m\ud83c\udff4\udb40\udc67";

  @Test
  void survivesRandomTexts() {
    RandomTexts.forEach(HostileTextsTest::assertStable);
  }

  @Test
  void survivesPiecesOfDamage() {
    for (var seed = 0; seed < 4_000; seed++) {
      assertStable(pieces(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)));
    }
  }

  /// Twenty times as long takes no more than a limit that squared time would exceed a hundredfold.
  @Test
  void takesLinearTime() {
    var parts =
        List.of(
            "(",
            "((jiàn",
            "?",
            "?jiàn)",
            "(jiàn)",
            "見(jiàn)",
            "Ã",
            "â€",
            "&amp;",
            "&",
            "锟斤拷",
            "a",
            "吧?！毙↓堈f",
            "吧?！",
            "说：“吧?！毙",
            "“",
            "\u001b[",
            "\u001b]",
            "e\u0301",
            "\u0301",
            "你,",
            "你(",
            "(你",
            "ÄãºÃ",
            "–?吧\n",
            "我?是,",
            "吧??",
            "中B?中",
            "- a\n",
            "word-\n",
            "\ud800",
            "&#20013;");
    for (var part : parts) {
      var text = part.repeat(LONG / part.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(2), () -> assertStable(text), () -> "too slow: " + part);
    }
  }

  private static void assertStable(String text) {
    var once = Repairs.repair(text);
    assertThat(Repairs.repair(once.text()).text()).isEqualTo(once.text());
    assertThat(once.text()).doesNotContain("\ufffd\ufffd");
    for (var damage : once.damages()) {
      assertThat(once.text().charAt(damage.start())).isEqualTo('\ufffd');
    }
    var joined = Repairs.joinHardBreaks(text);
    assertThat(Repairs.joinHardBreaks(joined)).isEqualTo(joined);
  }

  private static String pieces(RandomGenerator random) {
    var text = new StringBuilder();
    for (var n = random.nextInt(80); n > 0; n--) {
      var start = random.nextInt(PARTS.length() - 6);
      text.append(PARTS, start, start + 1 + random.nextInt(6));
    }
    return text.toString();
  }
}
