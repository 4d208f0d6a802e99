package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a text has a number of what a question counts.
class CountedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many glass rods does it have? | It has nine glass rods. | true",
        "How many bigger merchants use it? | More than 10 million large and medium-sized merchants"
            + " use it. | true",
        "How many employees served users? | 1.15 million employees served users. | true",
        "How many employees served users? | Employees served 1.15 million customers. | false",
        "How many shops use it? | It is used by 212,000 merchants in nine countries. | true",
        "How many viewers did it have? | At its peak 418,000 people watched. | true",
        "How many viewers did it have? | It lasted 52 minutes. | false",
        "How many cats are there? | The house has 12 doors. | false",
        "去年出口了多少吨？ | 三成走网路，每公斤多了 22 元。 | false",
        "去年出口了多少吨？ | 去年出口了 20 吨。 | true",
        "茶馆养了多少只熊猫？ | 茶馆养了 12 只猫。 | false",
        "茶馆养了多少只猫？ | 茶馆养了 12 只猫。 | true",
        "有多少观众？ | 有 300 人观看。 | true",
        "全县有多少高血压病人？ | 登记在册的高血压病人有 5.2 万人。 | true",
        "还有多少渔民会用灯？ | 掌握它的渔民只剩 19 人。 | true",
        "有多少用户？ | 有 115 万名员工。 | false",
        "有多少艘渔船？ | 有 19 人。 | false",
        "How many ships are there? | 共有 19 名船员。 | false",
        "How many sailors are there? | 共有 19 名船员。 | true",
        "How many sailors are there? | 共有 19 艘船。 | false",
        "How many companies take part? | 共有 19 家企业。 | true",
        "How many people use it? | 每天超4.5亿用户使用。 | true",
        "How many people work there? | 每天处理 32 万吨水。 | false",
        "How many employees are there? | 员工停车场有 2100 平方公尺。 | false",
        "停车位有几个？ | 停车场只有 32 格。 | true",
        "停车位有几个？ | 停车场有 32 名员工。 | false",
        "停车位有几个？ | 停车场有 32 公顷。 | false",
        "要有多少粉丝？ | 粉丝数降到 1000 人。 | true",
        "有多少会员？ | 活动来了 1000 人。 | false",
        "最多有几条广告？ | 每页不超过一条广告。 | true",
        "有多少名员工？ | It has nine boats. | false",
        "有多少名员工？ | It has nine employees. | true",
        "有多少艘渔船？ | It has nine boats. | true",
      })
  void isCounted(String question, String text, boolean counted) {
    assertThat(Wanted.by(question).holdsIn(text)).isEqualTo(counted);
  }
}
