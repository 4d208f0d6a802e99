package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinNotesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "見(jiàn)實(shí)發(fā)布數(shù)據(jù)",
        "見（jiàn）實（shí）發（fā）布數（shù）據（jù）",
        "見(jian4)實(shi2)發(fa1)布數(shu4)據(ju4)",
        "見(jian)實(shi)發(fa)布數(shu)據(ju)",
        "見(jia\u0300n)實(shi\u0301)發(fa\u0304)布數(shu\u0300)據(ju\u0300)"
      })
  void takesOutNotesOfAMachine(String text) {
    assertThat(repaired(text)).isEqualTo("見實發布數據");
  }

  @Test
  void takesThemOutOfSimplifiedTextToo() {
    var text =
        "他们(men)见(jiàn)过(guò)数(shù)据(jù)，我们看见(jiàn)过(guò)别的数(shù)字和据(jù)点，没有说(shuō)，说(shuō)了也不听。";
    assertThat(repaired(text + text)).isEqualTo("他们(men)见过数据，我们看见过别的数字和据点，没有说，说了也不听。".repeat(2));
  }

  @Test
  void keepsRealBrackets() {
    var text = "見(jiàn)實(shí)發(fā)布數(shù)據(jù)，是(shi)事，微信(WeChat)在中國(China)，按(an)";
    assertThat(repaired(text)).isEqualTo("見實發布數據，是(shi)事，微信(WeChat)在中國(China)，按(an)");
  }

  @Test
  void marksTheLostCharacterOfANote() {
    assertThat(repaired("見(jiàn)實(shí)發(fā)布數(shù)據(jù)，\ufffd(chē)上人多，(lóng)在"))
        .isEqualTo("見實發布數據，\ufffd上人多，\ufffd在");
  }

  @Test
  void restoresTheLostCharacterThatTheTextProves() {
    var text =
        "新數(shù)據(jù)說(shuō)明一切，新數(shù)據(jù)說(shuō)明很多，新\ufffd(shù)據(jù)說(shuō)明了，見(jiàn)實(shí)發(fā)";
    assertThat(repaired(text)).isEqualTo("新數據說明一切，新數據說明很多，新數據說明了，見實發");
  }

  @ParameterizedTest
  @CsvSource({
    "“樂”在音樂中讀作樂(yuè)，在快樂中讀作樂(lè)，還有見(jiàn)、實(shí)、發(fā)、數(shù)",
    "他們齟(jǔ)齬(yǔ)不斷，有人囂(xiāo)張，有人齷(wò)齪(chuò)"
  })
  void leavesGlossesOfWritersAlone(String text) {
    assertThat(repaired(text)).isEqualTo(text);
  }

  private static String repaired(String text) {
    return Edit.apply(text, PinyinNotes.find(text));
  }
}
