package dev.ruwei.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ruwei.text.RandomTexts;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The second column lists the quantities found as `span=value KIND word MODALITY`, parted by ` |
/// `; COUNT and EXACT are left out.
class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "每天超4.5亿用户使用; 4.5亿=450000000 用户 MORE_THAN",
        "有四亿五千万用户; 四亿五千万=450000000 用户",
        "有四億五千萬用戶; 四億五千萬=450000000 用户",
        "MAU已达7个亿。; 7个亿=700000000",
        "已过7亿!; 7亿=700000000 MORE_THAN",
        "共有１，２００家银行; １，２００=1200 家银行",
        "共1,200家服务商; 1,200=1200 家服务",
        "接近百亿，; 百亿=10000000000 NEARLY",
        "超过千万用户; 千万=10000000 用户 MORE_THAN",
        "开发者突破300万,2021年; 300万=3000000 MORE_THAN | 2021年=2021 YEAR",
        "约1200人，; 1200=1200 人 ABOUT",
        "有2.3万家服务商; 2.3万=23000 家服务",
        "1800多家银行和; 1800=1800 家银行 MORE_THAN",
        "300 多名居民; 300=300 名居 MORE_THAN",
        "20多万人; 20多万=200000 人 MORE_THAN",
        "5万多名员工; 5万=50000 名员工 MORE_THAN",
        "超1千万商户; 1千万=10000000 商户 MORE_THAN",
        "两千五百人; 两千五百=2500 人",
        "三百五; 三百五=350",
        "一万二千; 一万二千=12000",
        "一百零五个; 一百零五=105 个",
        "4亿5000万; 4亿5000万=450000000",
        "三点五亿元; 三点五亿元=350000000 MONEY CNY",
        "4.5 亿用户; 4.5 亿=450000000 用户",
        "7个工厂; 7=7 个工厂",
        "两个挂钩; 两=2 个挂钩",
        "十五个人; 十五=15 个人",
        "两大全新的能力; 两=2 大全新",
        "上千家企业; 千=1000 家企业 MORE_THAN",
        "一天一亿笔; 一亿=100000000 笔",
        "不到100人; 100=100 人 LESS_THAN",
        "不超过100人; 100=100 人 AT_MOST",
        "100人左右; 100=100 人 ABOUT",
        "30岁以上; 30=30 岁 MORE_THAN",
        "至少可以为店面节省20%人力; 20%=20 PERCENT AT_LEAST",
        "最近3年，附近5家店; 3年=3 DURATION year | 5=5 家店",
      })
  void readsChineseCounts(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "有20%提升; 20%=20 PERCENT",
        "有２０％提升; ２０％=20 PERCENT",
        "占百分之二十; 百分之二十=20 PERCENT",
        "约两成; 两成=20 PERCENT ABOUT",
        "九成用户; 九成=90 PERCENT",
        "研发六成多，四成不到是产品; 六成=60 PERCENT MORE_THAN | 四成=40 PERCENT LESS_THAN",
        "不到四成是; 四成=40 PERCENT LESS_THAN",
        "百分百增长; 百分百=100 PERCENT",
        "百分百（100%）; 百分百=100 PERCENT | 100%=100 PERCENT",
        "提升超过20%以上; 20%=20 PERCENT MORE_THAN",
        "占一半; 一半=50 PERCENT",
        "占四分之一; 四分之一=25 PERCENT",
        "升5个百分点; 5个百分点=5 PERCENTAGE_POINT",
        "至少是3倍关系; 3倍=3 MULTIPLE AT_LEAST",
        "有三倍; 三倍=3 MULTIPLE",
        "增长一倍; 一倍=1 MULTIPLE",
        "占20-30%; 20=20 PERCENT | 30%=30 PERCENT",
        "30到50万人; 30=300000 人 | 50万=500000 人",
        "最快做到30分钟到1小时; 30分钟=30 DURATION minute | 1小时=1 DURATION hour",
        "过去的一个小时里; 一个小时=1 DURATION hour",
        "连续13个月; 13个月=13 DURATION month",
        "五年前（2017年）; 五年=5 DURATION year | 2017年=2017 YEAR",
        "再过三天; 三天=3 DURATION day",
        "2019年下半年; 2019年=2019 YEAR",
        "三天; 三天=3 DURATION day",
        "3年多; 3年=3 DURATION year MORE_THAN",
        "半小时; 半小时=0.5 DURATION hour",
        "100亿人民币; 100亿人民币=10000000000 MONEY CNY",
        "每页不超过一条; 一=1 条 AT_MOST",
        "只要一分钱; 一分钱=0.01 MONEY CNY",
        "¥1,200起; ¥1,200=1200 MONEY CNY",
        "2016年初; 2016年=2016 YEAR",
        "2021年11月7日; 2021年=2021 YEAR | 11月7日=1107 MONTH_DAY",
        "二〇二一年十一月七日; 二〇二一年=2021 YEAR | 十一月七日=1107 MONTH_DAY",
        "11月7日; 11月7日=1107 MONTH_DAY",
        "三月; 三月=3 MONTH",
        "2021-11-07; 2021=2021 YEAR | 11-07=1107 MONTH_DAY",
        "2022微信公开课; 2022=2022 YEAR",
        "9:30开门; 9:30=930 TIME",
        "9点半; 9点半=930 TIME",
        "早上六点开门; 六点=600 TIME",
        "下午 3 点开门; 3 点=300 TIME",
        "下午3点15分; 3点15分=315 TIME",
        "晚上三点五万元; 三点五万元=35000 MONEY CNY",
        "以上六点建议; 六=6 点建议",
        "“1107全民反诈日”; 1107=1107 全民",
        "第二，第3个; 第二=2 ORDINAL | 第3=3 ORDINAL",
      })
  void readsChinesePercentagesTimesAndMoney(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "more than 450 million users use it; 450 million=450000000 users MORE_THAN",
        "0.45 billion users; 0.45 billion=450000000 users",
        "about 1,200 people; 1,200=1200 people ABOUT",
        "nearly 10 billion in 2021; 10 billion=10000000000 NEARLY | 2021=2021 YEAR",
        "passed 3 million.; 3 million=3000000 MORE_THAN",
        "23,000 service providers; 23,000=23000 providers",
        "at least 20% of labor; 20%=20 PERCENT AT_LEAST",
        "20 percent; 20 percent=20 PERCENT",
        "less than 20 per cent; 20 per cent=20 PERCENT LESS_THAN",
        "5 percentage points; 5 percentage=5 PERCENTAGE_POINT",
        "at least 3 times; 3 times=3 MULTIPLE AT_LEAST",
        "threefold growth; threefold=3 MULTIPLE",
        "a 3-fold rise; 3-fold=3 MULTIPLE",
        "more than a thousand companies; a thousand=1000 companies MORE_THAN",
        "forty-five thousand shops; forty-five thousand=45000 shops",
        "two hundred and five cats; two hundred and five=205 cats",
        "two brand-new abilities; two=2 abilities",
        "for 13 months in a row; 13 months=13 DURATION month",
        "30 minutes to 1 hour; 30 minutes=30 DURATION minute | 1 hour=1 DURATION hour",
        "a 30-minute talk; 30-minute=30 DURATION minute",
        "3 to 5 years; 3=3 DURATION year | 5 years=5 DURATION year",
        "11 years old; 11 years=11 DURATION year",
        "on 7 November 2021; 7 November=1107 MONTH_DAY | 2021=2021 YEAR",
        "on November 7, 2021, it; November 7=1107 MONTH_DAY | 2021=2021 YEAR",
        "on November 7th; November 7th=1107 MONTH_DAY",
        "in November 2021; November=11 MONTH | 2021=2021 YEAR",
        "in May it may; May=5 MONTH",
        "since 2019; 2019=2019 YEAR",
        "in early 2016 he; 2016=2016 YEAR",
        "the 2022 Open Class; 2022=2022 YEAR",
        "five years ago (2017); five years=5 DURATION year | 2017=2017 YEAR",
        "a team of 1200 people; 1200=1200 people",
        "$4.5bn; $4.5bn=4500000000 MONEY USD",
        "US$ 5 million; US$ 5 million=5000000 MONEY USD",
        "nine million crowns; nine million crowns=9000000 MONEY crown",
        "10 billion yuan; 10 billion yuan=10000000000 MONEY CNY",
        "the 7th time; 7th=7 ORDINAL",
        "10K users; 10K=10000 users",
        "100+ shops; 100=100 shops MORE_THAN",
        "30 or more; 30=30 AT_LEAST",
      })
  void readsEnglish(String text, String expected) {
    assertThat(described(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一起一直一些一样一定一般统一万一十分一致",
        "千方百计，三番四次，千家万户，千千万万，成千上万，千人千面",
        "唯一、之一、第、其一、一个、一种、一次、一年一度、一方面、一点",
        "一成不变，统一成本，三位一体，三天两头，五花八门，四通八达",
        "千万不要，万众一心，五菱宏光，二维码，四川，周三天气",
        "几千万，十几个，数百家，大几千万，几个，二十几",
        "百度百货千里万里这一块",
        "一一二三",
        "one of them, no one, the second, at first, millions of, hundreds",
        "b2b MINIEV H2 COVID-19 GPT-4 5G 3D iPhone13 v1.2.3 1.2.3",
        "two-thirds two-factor",
        "It may march on.",
        "用户",
        "",
      })
  void findsNoneInWhatOnlyLooksLikeNumbers(String text) {
    assertThat(described(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4.5亿用户; 450 million users; true",
        "四亿五千万; 0.45 billion; true",
        "7个亿; 700 million; true",
        "九成; 90%; true",
        "20 per cent; 百分之二十; true",
        "两成; 20; false",
        "3倍; three times; true",
        "三倍; threefold; true",
        "30分钟; 30 minutes; true",
        "30分钟; 30 hours; false",
        "100亿人民币; 10 billion; true",
        "100元; 100 dollars; false",
        "2021年; in 2021; true",
        "2021年; 2020年; false",
        "11月7日; 7 November; true",
        "上千家; over 1,000 firms; true",
        "第二; 两个; false",
      })
  void comparesValuesAcrossWritings(String one, String other, boolean same) {
    var first = Quantities.in(one).getFirst();
    var second = Quantities.in(other).getFirst();
    assertThat(first.sameValue(second)).isEqualTo(same);
    assertThat(second.sameValue(first)).isEqualTo(same);
  }

  @Test
  void staysInsideAnyText() {
    RandomTexts.forEach(
        text -> {
          var reached = 0;
          for (var quantity : Quantities.in(text)) {
            assertThat(quantity.span().start()).isGreaterThanOrEqualTo(reached);
            assertThat(quantity.span().cut(text)).isNotBlank();
            reached = quantity.span().end();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1,000,",
        "1.",
        "1-",
        "亿",
        "一",
        "万一",
        "一万一亿",
        "百分之",
        "第",
        "几",
        "a ",
        "one ",
        "hundred ",
        "a hundred ",
        "a1",
        "1a",
        "至少",
        "1到",
        "11月",
        "$",
        "May ",
        "1:",
        "\ud800",
        "2021-",
      })
  void takesLinearTime(String piece) {
    var text = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Quantities.in(text));
  }

  private static String described(String text) {
    return Quantities.in(text).stream()
        .map(quantity -> described(quantity, text))
        .collect(Collectors.joining(" | "));
  }

  private static String described(Quantity quantity, String text) {
    var kind = quantity.unit().kind() == Unit.Kind.COUNT ? "" : " " + quantity.unit().kind();
    var word = quantity.unit().word().isEmpty() ? "" : " " + quantity.unit().word();
    var modality = quantity.modality() == Modality.EXACT ? "" : " " + quantity.modality();
    var value = quantity.value().toPlainString();
    return quantity.span().cut(text) + "=" + value + kind + word + modality;
  }
}
