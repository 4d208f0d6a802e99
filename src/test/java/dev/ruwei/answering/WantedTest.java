package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WantedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "谁负责灯塔？ | 灯塔的负责人是秦大海。 | true",
        "谁负责灯塔？ | 灯塔每天开门。 | false",
        "秦大海的师傅是谁？ | 秦大海说，灯塔每天开门。 | false",
        "秦大海的师傅是谁？ | 秦大海的师傅叫顾清。 | true",
        "Who repaired the mill? | Greta Holm repaired it. | true",
        "Who repaired the mill? | It was repaired twice. | false",
        "Who taught Greta Holm? | Greta Holm learned fast. | false",
        "灯塔在哪里？ | 灯塔位于白沙岛。 | true",
        "灯塔在哪里？ | 灯塔每晚都亮。 | false",
        "Where is the mill? | The mill stands near Oostdam. | true",
        "Where is the mill? | The mill turns slowly. | false",
        "为什么修桥？ | 因为洪水冲走了渡船。 | true",
        "为什么修桥？ | 石匠修桥修了三年。 | false",
        "Why was it repaired? | Because a storm broke it. | true",
        "Why was it repaired? | It was repaired twice. | false",
      })
  void showsPersonsPlacesAndReasons(String question, String text, boolean shows) {
    var wanted = Wanted.by(question);
    assertThat(wanted.sought()).isIn(Sought.PERSON, Sought.PLACE, Sought.REASON);
    assertThat(wanted.showsIn(new Reading(text))).isEqualTo(shows);
    assertThat(wanted.holdsIn(text)).as("cannot be told by its form").isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018 年什么时候采茶？ | 2018 年采茶。 | false",
        "2018 年什么时候采茶？ | 2018 年 4 月采茶。 | true",
        "96 个蜂箱产多少蜜？ | 96 个蜂箱产蜜。 | false",
        "96 个蜂箱产多少蜜？ | 96 个蜂箱产蜜 800 公斤。 | true",
        "96 个蜂箱产多少蜜？ | 蜂场卖蜡 800 公斤。 | false",
        "96 个蜂箱产多少蜜？ | 产蜜的蜂场有 800 公斤石头。 | false",
      })
  void whatTheQuestionSaysItselfIsNoAnswer(String question, String text, boolean holds) {
    assertThat(Wanted.by(question).holdsIn(text)).isEqualTo(holds);
  }

  @Test
  void aNumberThatTheCopyHasLostAPartOfIsNone() {
    assertThat(Wanted.by("岛上有多少居民？").holdsIn("岛上有[…]00多名居民。")).isFalse();
    assertThat(Wanted.by("岛上有多少居民？").holdsIn("岛上有 300 多名居民。")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NUMBER", "DATE"})
  void onlyNumbersAndTimesCanBeMissedByTheirForm(Sought sought) {
    assertThat(Wanted.by(sought, "茶？").holdsIn("水。")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "有多少用户？ | 4.5亿用户 | true",
        "有多少个用户？ | 300万个用户 | true",
        "有多少用户？ | 4.5亿次 | false",
        "用户怎么样？ | 4.5亿用户 | false",
      })
  void tellsWhetherTheVeryThingIsCounted(String question, String text, boolean counted) {
    assertThat(Wanted.by(question).countedIn(text).isEmpty()).isNotEqualTo(counted);
  }
}
