package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {
  @ParameterizedTest
  @CsvSource({
    "他以前在哪里工作, 他负责这个计划, true",
    "他以前在哪里工作, 他曾在厦门工作, false",
    "他在哪里工作, 他负责这个计划, false",
    "房子以前做什么用, 房子由一间戏院改建而成, false",
    "what was her job before, she leads the team, true",
    "what was her job before, she was formerly a baker, false",
  })
  void whoAsksForTheTimeBeforeIsNotToldOfThePresent(String question, String text, boolean missed) {
    assertThat(Narrowing.BEFORE.isMissed(question, text)).isEqualTo(missed);
  }

  @ParameterizedTest
  @CsvSource({
    "明年的集市在哪里, 今年的集市在河边, true",
    "下一届集市在哪里, 今年的集市在河边, true",
    "明年的集市在哪里, 集市将搬到山上, false",
    "集市打算在哪里举行, 今年的集市在河边, false",
    "集团旗下一共有几座磨坊, 集团有三座磨坊, false",
    "where will next year's fair be, the fair took place in oostdam, true",
    "where will next year's fair be, the fair will move to oostdam, false",
  })
  void whatHasBeenDoesNotTellWhatIsNext(String question, String text, boolean missed) {
    assertThat(Narrowing.NEXT.isMissed(question, text)).isEqualTo(missed);
  }

  @ParameterizedTest
  @CsvSource({
    "她还设计过哪些桥, 石桥由她设计, true",
    "她还设计过哪些桥, 她还设计过木桥, false",
    "她设计过哪些桥, 石桥由她设计, false",
    "现在还有几座桥, 如今只剩三座, false",
    "what other bridges did she design, she designed the bridge, true",
    "what other bridges did she design, she also designed the mill, false",
  })
  void whoAsksForOthersIsNotToldOfTheOne(String question, String text, boolean missed) {
    assertThat(Narrowing.OTHERS.isMissed(question, text)).isEqualTo(missed);
  }

  @ParameterizedTest
  @CsvSource({
    "第一位女船长是谁, 她是公司首位女船长, true",
    "第一位女船长是谁, 她是公司的船长, false",
    "when did it first open, it opened for the first time in may, true",
  })
  void theFirstMayBeSaidInOtherWords(String question, String text, boolean met) {
    assertThat(Narrowing.FIRST.isMet(question, text)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"最大的捐赠方是谁, 最大的捐赠方是海拓, true", "which is the largest, the biggest one, true"})
  void soMayTheMost(String question, String text, boolean met) {
    assertThat(Narrowing.MOST.isMet(question, text)).isEqualTo(met);
  }
}
