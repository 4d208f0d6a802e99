package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.retrieval.PassageSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  private static final String OTHER = "渡口有三条船。";

  @Test
  void aFactToldTwiceIsNotDoubtful() {
    var question = "石桥长多少米？";
    var told = findings(question, "石桥长 86 米。", "石桥的全长是 86 米。", OTHER);
    var contradicted = findings(question, "石桥长 86 米。", "石桥的全长是 90 米。", OTHER);
    assertThat(told.margin()).isGreaterThan(0.5).isGreaterThan(2 * contradicted.margin());
  }

  @Test
  void soIsAFactWithoutFiguresInNearlyTheSameWords() {
    var question = "谁修建了石桥？";
    var told = findings(question, "石匠周远山修建了石桥。", "石匠周远山主持修建了石桥。", OTHER);
    var another = findings(question, "石匠周远山修建了石桥。", "木匠何大有修建了石桥边的祠堂。", OTHER);
    assertThat(told.margin()).isGreaterThan(another.margin());
  }

  @Test
  void aFigureOfTheQuestionIsNoFactToldTwice() {
    var question = "1743 年谁修了石桥？";
    var told = findings(question, "1743 年周远山修了石桥。", "1743 年石桥边有茶馆。", OTHER);
    assertThat(told.margin()).isLessThan(1);
  }

  @Test
  void whatStandsAloneIsNotDoubtful() {
    assertThat(findings("石桥长多少米？", "石桥长 86 米。").margin()).isEqualTo(1);
    assertThat(findings("石桥长多少米？", "The ferry sails.").margin()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015 年石桥有多少游客？ | 2018 年石桥有 35 万游客。 | true",
        "2018 年石桥有多少游客？ | 2018 年石桥有 35 万游客。 | false",
        "石桥有多少游客？ | 2018 年石桥有 35 万游客。 | false",
        "2015 年石桥什么时候大修？ | 2018 年石桥大修。 | false",
        "石桥几月大修？ | 2018 年石桥大修。 | true",
        "石桥几月大修？ | 2018 年 5 月石桥大修。 | false",
        "石桥哪天有集市？ | 石桥每逢星期六有集市。 | false",
      })
  void speakOfAnotherTime(String question, String text, boolean another) {
    assertThat(findings(question, text, OTHER).told().speaksOfAnotherTime()).isEqualTo(another);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石桥比城北的木桥长吗？ | 石桥长 86 米。 | true",
        "石桥比城北的木桥长吗？ | 石桥长 86 米，城北的木桥长 40 米。 | false",
        "石桥跟木桥相比哪个长？ | 石桥长 86 米。 | true",
        "石桥的比例是多少？ | 石桥长 86 米。 | false",
        "Is the stone bridge longer than the wooden one? | The stone bridge is 86 metres long. |"
            + " true",
        "Is the stone bridge long? | The stone bridge is 86 metres long. | false",
      })
  void sayNothingOfWhatIsComparedWith(String question, String text, boolean missing) {
    assertThat(findings(question, text, OTHER).saysNothingOfTheOther()).isEqualTo(missing);
  }

  @Test
  void needNoWordForAMeasureThatTheUnitTells() {
    assertThat(findings("茶园的面积是多少？", "茶园有 3200 亩。", OTHER).gaps()).isEmpty();
    assertThat(findings("茶园的面积是多少？", "茶园有 12 只猫。", OTHER).gaps())
        .extracting(Gap::text)
        .containsExactly("面积");
  }

  @Test
  void holdWhoLeadsForTheLeader() {
    var leader = findings("石桥的负责人是谁？", "石桥由周远山负责。", OTHER);
    assertThat(leader.words()).noneMatch(ContentWord::role);
    assertThat(findings("石桥的设计师是谁？", "石桥由工程师周远山修建。", OTHER).words()).anyMatch(ContentWord::role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石匠一天挣多少？ | 石匠每年春天来，日薪 180 元。 | false",
        "石匠一天挣多少？ | 石匠每年挣 9 万元。 | true",
      })
  void knowThePeriodOfWages(String question, String text, boolean another) {
    assertThat(findings(question, text, OTHER).told().speaksOfAnotherTime()).isEqualTo(another);
  }

  @Test
  void mentionWhatAPassageSaysInAnyScript() {
    var findings = findings("石桥长多少米？", "石桥长 86 米。", OTHER);
    assertThat(findings.mention("石橋")).isTrue();
    assertThat(findings.mention("木桥")).isFalse();
  }

  private static Findings findings(String question, String... texts) {
    var library = Libraries.of(texts);
    var asked = Question.of(question);
    return new Investigation(library, PassageSearch.over(library), new Readings())
        .of(asked, Context.none(asked));
  }
}
