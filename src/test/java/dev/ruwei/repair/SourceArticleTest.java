package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A copy of an article that a scraper really damaged, where it is there.
class SourceArticleTest {
  private static final Path FILE = Path.of("../shared/source/article.txt");
  private Repaired repaired = new Repaired("", java.util.List.of(), java.util.List.of());

  @BeforeEach
  void repair() throws IOException {
    assumeTrue(Files.exists(FILE), "the damaged copy is not here");
    repaired = Repairs.repair(Files.readString(FILE));
  }

  @Test
  void hasNoPinyinNoteLeft() {
    assertThat(repaired.text()).doesNotContainPattern("\\([^)]*[a-zāáǎàēéěèīíǐìōóǒòūúǔù]+\\)");
    assertThat(repaired.repairs())
        .filteredOn(repair -> repair.name().equals("pinyin-notes"))
        .extracting(Repair::count)
        .containsExactly(1007);
  }

  @Test
  void hasNothingOutOfStepLeft() {
    var rare =
        repaired
            .text()
            .chars()
            .filter(c -> c > 0x4dff && c < 0xa000 && !Gbk.isCommon((char) c))
            .count();
    assertThat(rare).isLessThan(4);
    assertThat(repaired.text()).doesNotContainPattern("[\ue000-\uf8ff\u2500-\u25ff↓@^_\\\\\\[\\]]");
    assertThat(repaired.text()).doesNotContain("?");
  }

  @Test
  void hasWhatTheBytesProve() {
    assertThat(repaired.text())
        .contains("吧。”小龍說", "怎么運用", "月活已過", "當地的市政府", "公開課上說", "車里沒有", "影響非常明顯", "想要確保");
  }

  @Test
  void marksWhatIsLostAndNothingElse() {
    assertThat(repaired.damages())
        .extracting(Damage::line)
        .containsExactly(95, 95, 95, 127, 139, 171);
    assertThat(repaired.damages())
        .extracting(damage -> around(damage.start()))
        .containsExactly(
            "長非\ufffd，相",
            "增長\ufffd婚\ufffd",
            "\ufffd婚\ufffd、結",
            "調研\ufffd看到",
            "后付\ufffd現在",
            "當地\ufffd00");
  }

  @Test
  void keepsItsLines() throws IOException {
    assertThat(repaired.text().lines().count()).isEqualTo(Files.readString(FILE).lines().count());
    assertThat(repaired.text()).matches(Pattern.compile("(?s).*\n01\n.*\n02\n.*\n– 之前我.*"));
  }

  @Test
  void hasFullWidthMarksAndItsNumbersAndAddressesAsTheyWere() {
    assertThat(repaired.text())
        .contains("4.5億", "11:30", "http://m.", "90%！")
        .doesNotContainPattern("\\p{IsHan}[,;?!]");
  }

  private String around(int at) {
    return repaired.text().substring(Math.max(at - 2, 0), at + 3);
  }
}
