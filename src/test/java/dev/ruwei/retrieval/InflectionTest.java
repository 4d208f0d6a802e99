package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  @ParameterizedTest
  @CsvSource({
    "elevator, elevators",
    "elevate, elevating",
    "city, cities",
    "plan, planned",
    "company, company's",
    "take, took",
    "bus, buses",
  })
  void formsOfAWordAreItsOwn(String word, String form) {
    assertThat(Inflection.isOf(word, form)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "elevation, elevators",
    "elevate, elevators",
    "custom, customers",
    "import, important",
    "a, able",
  })
  void wordsOfTheSameStemAreNot(String word, String other) {
    assertThat(Inflection.isOf(word, other)).isFalse();
  }
}
