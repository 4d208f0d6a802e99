package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "茶园有多少亩 | 茶园有 3200 亩 | true",
        "茶园有多少亩 | 茶园很大 | false",
        "茶园有多少亩 | 建于 1743 年 | false",
        "2018 年采茶多少 | 2018 年青岚镇采茶 | false",
        "2018 年采茶多少 | 2018 年采茶 1.2 万公斤 | true",
        "增长了多少 | 增长 15% | true",
        "炒茶要多久 | 炒茶要 40 分钟 | true",
        "炒茶要多久 | 炒茶要 800 克鲜叶 | false",
        "龙眼蜜多少钱 | 卖 650 元 | true",
        "龙眼蜜多少钱 | 有 96 个蜂箱 | false",
        "补贴多少钱 | 补贴 100 亿 | true",
        "补贴多少美元 | 补贴 100 亿 | false",
        "补贴多少美元 | 补贴 100 亿元 | false",
        "补贴多少美元 | 补贴 3 亿美元 | true",
        "桥有多宽 | 桥长 86 米 | false",
        "河有多长 | 河水供 97 万人喝 | false",
        "河有多长 | 河长 42 公里 | true",
        "how far is it | it has 410 cabins | false",
        "how far is it | it is 3 miles away | true",
        "how often is it cleaned | 每半年清洗一次 | true",
        "桥有多宽 | 桥宽 5 米 | true",
        "how deep is it | it is 40 metres long | false",
        "how deep is it | it is 40 metres deep | true",
        "how old is she | she ran for 2 years | false",
        "how old is she | she is 27 years old | true",
        "船的采购价是多少 | 订了 12 艘船 | false",
        "船的采购价是多少 | 订了 12 艘船，每艘 80 万元 | true",
        "茶馆每天卖多少条面包 | 卖 300 条面包 | true",
        "面包卖多少 | 卖 300 条面包 | false",
        "面包卖多少钱 | 卖 12 元 | true",
        "列车的最高时速是多少 | 夜间最高 72 分贝 | false",
        "列车的最高时速是多少 | 最高每小时 90 公里 | true",
        "船长的工资有多少 | 船长用 45 天 | false",
        "贷款的利率是多少 | 贷款 4.7 亿元 | false",
        "贷款的利率是多少 | 贷款年息 3% | true",
        "船停航可以退多少 | 可以退七成 | true",
        "船停航可以退多少 | 船有 3 层 | false",
        "how much does a loaf cost | 5.2 million were sold | false",
        "how much does a loaf cost | it costs 3 dollars | true",
        "有多少户人家 | 来了 9000 人 | false",
        "有多少户人家 | 有 90 户 | true",
        "翻了几倍 | 是 2012 年的 2 倍 | true",
        "翻了几倍 | 有 410 间客舱 | false",
        "网店占比 | 网店占 35% | true",
        "how many cabins | it has 410 cabins | true",
        "how long does it take | it takes 6 hours | true",
        "how long does it take | it has 410 cabins | false",
        "what is the price | it costs $5 | true",
        "what fee is charged | the fee is 0.6% | true",
        "what fee is charged | it has 410 cabins | false",
        "手续费是多少 | 手续费为 0.6% | true",
        "手续费是多少 | 每笔 2 元 | true",
        "手续费是多少 | 有 410 间客舱 | false",
        "what share is sold | 35% is sold | true",
      })
  void tellsWhichNumbersAnswer(String question, String text, boolean fits) {
    assertThat(Wanted.by(Sought.NUMBER, question).holdsIn(text)).isEqualTo(fits);
  }
}
