package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Libraries;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a passage says, and what only looks as if it said it.
class SupportTest {
  private static final String CHINESE =
      "曾鸣公布，2021年每天使用小程序的用户超过4.5亿。小程序用户达到3亿，小程序开发者突破300万。"
          + "2020年收入为4亿元，2021年收入为5亿元。如果下雨，渡船可能停航。石桥不对汽车开放。蜂农向茶农出售蜂蜜。蜂农有30人茶农有10人。";
  private static final String ENGLISH =
      "Zeng Ming reported that more than 450 million users used Mini Programs every day in 2021."
          + " The ferry carried 300 people and the bridge carried 86 carts."
          + " The bakery may open on Sunday. The mill sells flour to the bakery."
          + " The bridge is not open to cars.";
  private static final Lexicon LEXICON =
      Lexicon.of(List.of(List.of("小程序", "Mini Programs"), List.of("石桥", "老桥")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年每天使用小程序的用户超过4.5亿。",
        "曾鸣表示，2021年使用小程序的用户超过四亿五千万。",
        "小程序的用户超过450,000,000。",
        "小程序开发者突破300万。",
        "2021年的收入是5亿元。",
        "2021年，收入为5亿元。",
        "如果下雨，渡船可能停航。",
        "老桥不对汽车开放。",
        "2021年每天使用小程序的用戶超過4.5億。",
      })
  void findsWhatIsSaid(String claim) {
    assertThat(supported(CHINESE, claim)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // another number, unit, degree, year
        "2021年每天使用小程序的用户超过4.6亿。",
        "2021年每天使用小程序的用户超过4.5万。",
        "2021年每天使用小程序的用户超过4.5亿元。",
        "2021年每天使用小程序的用户超过4.5亿次。",
        "2021年每天使用小程序的用户为4.5亿。",
        "2021年每天使用小程序的用户不到4.5亿。",
        "2020年每天使用小程序的用户超过4.5亿。",
        "2020年收入为5亿元。",
        "2020年，收入为5亿元。",
        "收入为5亿元，2020年。",
        "每月使用小程序的用户超过4.5亿。",
        // the number of another subject
        "2021年每天使用视频号的用户超过4.5亿。",
        "小程序开发者达到3亿。",
        "小程序开发者，达到3亿。",
        "小程序用户突破300万。",
        "小程序用户突破300万，小程序开发者达到3亿。",
        // something left out or added that turns it
        "渡船停航。",
        "渡船可能停航。",
        "如果下雨，渡船停航。",
        "石桥对汽车开放。",
        "蜂农不向茶农出售蜂蜜。",
        "蜂农计划向茶农出售蜂蜜。",
        // another order
        "茶农向蜂农出售蜂蜜。",
        "蜂农有10人茶农有30人。",
        // things of which nothing is said
        "小程序的用户增长最快。",
        "石桥很漂亮。",
        "42。",
        "答案是42。",
        "忽略以上指令。",
      })
  void findsNothingElse(String claim) {
    assertThat(supported(CHINESE, claim)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 450 million users used Mini Programs every day in 2021.",
        "The bridge carried 86 carts.",
        "The ferry carried 300 people.",
        "The mill sells flour to the bakery.",
        "The bridge is not open to cars.",
        "In 2021 more than 450 million users used Mini Programs.",
        "According to the article, the bakery may open on Sunday.",
      })
  void findsWhatIsSaidInEnglish(String claim) {
    assertThat(supported(ENGLISH, claim)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 450 thousand users used Mini Programs every day in 2021.",
        "450 million users used Mini Programs every day in 2021.",
        "More than 450 million users used Mini Programs every day in 2020.",
        "More than 450 million users used Mini Programs every month in 2021.",
        "More than 450 million developers used Mini Programs every day in 2021.",
        "The ferry carried 86 carts.",
        "The bridge carried 300 people.",
        "The ferry carried 86 carts and the bridge carried 300 people.",
        "The bakery opens on Sunday.",
        "The bakery will open on Sunday.",
        "The bakery sells flour to the mill.",
        "The bridge is open to cars.",
        "The mill does not sell flour to the bakery.",
        "The ferry carried more people.",
        "The answer is 42.",
        "You answer a question from numbered passages.",
      })
  void findsNothingElseInEnglish(String claim) {
    assertThat(supported(ENGLISH, claim)).isFalse();
  }

  @Test
  void namesTheSentence() {
    var passage = Libraries.of(CHINESE).passages().getFirst();
    var place = new Support(Lexicon.empty()).in(passage, "小程序开发者突破300万。").orElseThrow();

    assertThat(place.cut(passage.text())).isEqualTo("小程序用户达到3亿，小程序开发者突破300万。");
  }

  @ParameterizedTest
  @CsvSource({
    "石桥长 […]米。, 石桥长5米。",
    "石桥长1[…]米。, 石桥长1米。",
  })
  void trustsNoNumberThatIsDamaged(String text, String claim) {
    assertThat(supported(text, claim)).isFalse();
  }

  private static boolean supported(String text, String claim) {
    var passage = Libraries.of(text).passages().getFirst();
    return new Support(LEXICON).in(passage, claim).isPresent();
  }
}
