package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  @ParameterizedTest
  @CsvSource({
    "人工智能, 人工智能",
    "Cash flows, cash flow",
    "AI 芯片, ai 芯片",
    "5G网络, 5g 网络",
    "𠮷野家, 𠮷野家",
    "took off, take off",
  })
  void isWhatAtomsMakeOfAWord(String word, String key) {
    assertThat(Form.of(word).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"人工智能", "Cash flows", "AI 芯片", "5G网络", "𠮷野家", "the", "a b c"})
  void hasTheAtomsOfTheWord(String word) {
    assertThat(Form.of(word).atoms()).isEqualTo(Atoms.of(word).stream().map(Atom::key).toList());
  }

  @ParameterizedTest
  @CsvSource({"卖, false", "售卖, true", "sell, true", "the, false", "x, true"})
  void oneHanCharacterCannotBeFound(String word, boolean found) {
    assertThat(Form.of(word).canBeFound()).isEqualTo(found);
  }
}
