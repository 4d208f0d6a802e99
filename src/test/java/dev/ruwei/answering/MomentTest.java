package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "灯塔是哪年建的 | 灯塔建于 1904 年 | true",
        "灯塔是哪年建的 | 灯塔在 5 月建成 | false",
        "灯塔是哪一年建的 | 灯塔去年修过 | false",
        "茶节在几月 | 茶节在 5 月 | true",
        "茶节在几月 | 茶节在 5 月 18 日 | true",
        "茶节在哪个月 | 茶节始于 2004 年 | false",
        "茶节是几号 | 茶节在 5 月 18 日 | true",
        "茶节是哪一天 | 茶节在 2019 年 5 月 18 日 | true",
        "茶节是哪天 | 茶节在 5 月 | false",
        "茶馆哪天休息 | 茶馆每周二休息 | true",
        "茶馆哪天休息 | 茶馆早上休息 | false",
        "茶馆是几月休息 | 茶馆每周二休息 | false",
        "On which day is it closed? | It is closed on Tuesdays. | true",
        "On which day is it closed? | It is closed in the morning. | false",
        "茶節是哪天 | 茶節始於 2004 年 | false",
        "茶馆几点开门 | 茶馆早上开门 | true",
        "茶馆几点开门 | 茶馆 6:30 开门 | true",
        "茶馆几点开门 | 茶馆早上六点开门 | true",
        "茶馆几点开门 | 茶馆每天下午 2 点开门 | true",
        "茶馆几点开门 | 茶馆 1998 年开门 | false",
        "茶馆几点开门 | 茶馆 5 月 18 日开门 | false",
        "茶馆几点开门 | 开茶馆有六点好处 | false",
        "什么时候修的桥 | 2012 年修的桥 | true",
        "什么时候修的桥 | 去年修的桥 | true",
        "什么时候修的桥 | 修桥的是石匠 | false",
        "什么时候修的桥 | 修桥用了 40 天 | false",
        "什么时候修的桥 | 40 年前修的桥 | true",
        "修桥用了多久 | 修桥用了 40 天 | true",
        "坐船要多长时间 | 船在 23:10 开 | false",
        "坐船要多久 | 船在 5 月 18 日开 | false",
        "坐船要多长时间 | 坐船要 55 分钟 | true",
        "多久来巡一次 | 每星期三来巡一次 | true",
        "When was it repaired? | The repair took 40 days. | false",
        "When was it repaired? | It was repaired 40 years ago. | true",
        "Which year was it built? | It was built in 1904. | true",
        "Which year was it built? | It was built in May. | false",
        "In what month is the tea day? | The tea day is in May. | true",
        "In what month is the tea day? | The tea day began in 2004. | false",
        "On which day is the tea day? | The tea day is on 18 May 2019. | true",
        "What exact date was it? | It was in 2019. | false",
        "When was it repaired? | It was repaired last year. | true",
        "When was it repaired? | It was repaired by a mason. | false",
      })
  void tellsWhichTimesAnswer(String question, String text, boolean fits) {
    assertThat(Wanted.by(Sought.DATE, question).holdsIn(text)).isEqualTo(fits);
  }
}
