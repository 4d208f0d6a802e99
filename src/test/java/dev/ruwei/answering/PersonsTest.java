package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "馆长苏敏打开了门 | 苏敏",
        "館長蘇敏打開了門 | 蘇敏",
        "陳美珍說，茶館六點開門 | 陳美珍",
        "看守人叫秦大海 | 秦大海",
        "由一位菜販林阿滿保管過 | 林阿滿",
        "灯塔由顾清设计 | 顾清",
        "林阿娟说，茶馆六点开门 | 林阿娟",
        "欧阳雪介绍了茶园 | 欧阳雪",
        "阿尔贝·加缪写了这本书 | 阿尔贝·加缪",
        "The windmill was repaired by Greta Holm. | Greta Holm",
        "Ludwig van Beethoven lived here. | Ludwig van Beethoven",
        "J. R. Tolkien wrote it. | Tolkien",
        "It belongs to Seán O'Brien. | Seán O'Brien",
      })
  void areSeenByRolesWhatTheyDoAndCapitals(String text, String name) {
    assertThat(Persons.in(text)).anyMatch(span -> span.cut(text).contains(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "茶每天炒两次。",
        "三名学生高中毕业。",
        "灯塔建了三年，用了很多木头。",
        "It was repaired twice.",
        "The ferry sails every night.",
        "4.5亿",
      })
  void areNotSeenWhereNobodyIsNamed(String text) {
    assertThat(Persons.in(text)).isEmpty();
  }
}
