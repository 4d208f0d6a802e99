package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  @Test
  void beginsWithItsFirstAtoms() {
    assertThat(Form.of("图书馆员").beginnings(2)).containsExactly("图书", "图书馆");
    assertThat(Form.of("𠮷野家").beginnings(1)).containsExactly("𠮷", "𠮷野");
    assertThat(Form.of("set up 茶馆").beginnings(2)).containsExactly("set up", "set up 茶");
    assertThat(Form.of("茶").beginnings(1)).isEmpty();
    assertThat(Form.of("𠮷野家").firstCharacter()).isEqualTo("𠮷");
  }

  @Test
  void isOfCharactersWhereNothingElseIsInIt() {
    assertThat(Form.of("茶馆").isOfCharacters()).isTrue();
    assertThat(Form.of("𠮷野家").isOfCharacters()).isTrue();
    assertThat(Form.of("茶x").isOfCharacters()).isFalse();
    assertThat(Form.of("set up").isOfCharacters()).isFalse();
  }

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
