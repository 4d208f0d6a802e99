package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepairsTest {
  @Test
  void leavesCleanTextAlone() {
    var repaired = Repairs.repair("桥长1575米。\nIt was opened in 1957.\n");
    assertThat(repaired.text()).isEqualTo("桥长1575米。\nIt was opened in 1957.\n");
    assertThat(repaired.repairs()).isEmpty();
    assertThat(repaired.damages()).isEmpty();
  }

  @Test
  void tellsEveryRepairWithItsCountAndAnExample() {
    var repaired = Repairs.repair("桥&nbsp;长&quot;1575&quot;米，水深&gt;9米");
    assertThat(repaired.text()).isEqualTo("桥 长\"1575\"米，水深>9米");
    assertThat(repaired.repairs()).extracting(Repair::name).contains("html-entities");
    var entities = repaired.repairs().getFirst();
    assertThat(entities.count()).isEqualTo(4);
    assertThat(entities.examples()).hasSize(3).contains("575&quot; -> 575\"");
  }

  @Test
  void countsTheLayersOfOneRepairTogether() {
    assertThat(Repairs.repair("甲&amp;nbsp;乙").repairs().getFirst().count()).isEqualTo(2);
  }

  @Test
  void saysWhereTheTextStaysDamaged() {
    var repaired = Repairs.repair("第一行\n共有\ufffd\ufffd\ufffd米\n");
    assertThat(repaired.text()).isEqualTo("第一行\n共有\ufffd米\n");
    assertThat(repaired.damages()).containsExactly(new Damage(2, 6, 7, "共有\ufffd米"));
    assertThat(repaired.damages().getFirst().start()).isEqualTo(repaired.text().indexOf('\ufffd'));
  }

  @Test
  void givesEachRepairANameOfItsOwn() {
    var names = Repairs.STEPS.stream().map(Step::name).distinct().toList();
    assertThat(names)
        .containsExactlyElementsOf(
            List.of(
                "html-entities",
                "utf8-read-as-latin",
                "utf8-read-as-gbk",
                "gbk-read-as-latin",
                "invisible-characters",
                "gbk-out-of-step",
                "pinyin-notes",
                "lost-blanks",
                "unicode-normalization",
                "mixed-scripts",
                "full-width-letters",
                "half-width-marks",
                "damage-marks"));
  }

  @Test
  void undoesDamageInLayers() {
    var damaged = Damager.readAs("桥长\u200b１575米，共有200根桩，建于1957年。", "UTF-8", "ISO-8859-1");
    assertThat(Repairs.repair(damaged).text()).isEqualTo("桥长1575米，共有200根桩，建于1957年。");
  }

  @Test
  void refusesWhatIsNoPlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Damage(0, 1, 2, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Damage(1, 2, 2, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Repair("x", 0, List.of()));
  }
}
