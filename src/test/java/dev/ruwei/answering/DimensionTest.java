package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石桥有多宽 | 桥面宽 5 米 | true",
        "茶园的面积是多少 | 茶园有 3200 亩 | true",
        "茶园的面积是多少 | 茶园离城 6 公里 | false",
        "How fast is the ferry? | It sails at 22 knots. | true",
        "How fast is the ferry? | It carries 28 cars. | false",
        "渡船有多快 | 渡船时速 40 公里 | true",
        "渡船有多快 | 渡船有 28 个座位 | false",
        "What is the area of the garden? | It has 40 acres. | true",
        "What is the area of the garden? | It lies 6 km away. | false",
        "石桥有多宽 | 石桥长 86 米 | false",
        "灯塔有多高 | 灯塔高 31 米 | true",
        "灯塔有多高 | 灯塔宽 6 米 | false",
        "山的海拔是多少 | 山顶海拔 2100 米 | true",
        "湖水有多深 | 湖水深 40 米 | true",
        "湖水有多深 | 湖岸长 12 公里 | false",
        "鐘有多重 | 鐘重 3 吨 | true",
        "钟的重量 | 钟高 2 米 | false",
        "看守人多大年纪 | 看守人今年 71 岁 | true",
        "看守人多大年纪 | 看守人养了 71 只羊 | false",
        "How wide is the bridge? | The bridge is 5 metres across. | true",
        "How wide is the bridge? | The bridge is 86 metres long. | false",
        "How tall is the tower? | The tower stands 31 m high. | true",
        "How tall is the tower? | The tower is 6 m wide. | false",
        "What is the depth of the lake? | It is 40 metres deep. | true",
        "How heavy is the bell? | The bell weighs 3,000. | true",
        "How heavy is the bell? | The bell is 2 metres high. | false",
        "How old is the keeper? | The keeper, aged 71, lives there. | true",
        "How old is the keeper? | The keeper has 71 sheep. | false",
      })
  void tellsWhetherANumberIsOfTheMeasureAskedFor(String question, String text, boolean isOfIt) {
    var dimension = Dimension.of(Folding.fold(question)).orElseThrow();
    assertThat(dimension.isIn(Folding.fold(text))).isEqualTo(isOfIt);
    assertThat(Wanted.by(Sought.NUMBER, question).holdsIn(text)).isEqualTo(isOfIt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "石桥有多少个孔",
        "票价多高的价",
        "石桥多长",
        "网店占多高的比例",
        "How many cabins are there?",
        "How long is the bridge?",
        "How much is the ticket?",
      })
  void isNoneWhereTheQuestionNamesNone(String question) {
    assertThat(Dimension.of(Folding.fold(question))).isEmpty();
  }
}
