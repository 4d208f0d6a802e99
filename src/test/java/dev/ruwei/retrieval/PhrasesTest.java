package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases<String> phrases = phrases("大学", "大学生", "学生", "生活", "set up", "set");

  @Test
  void aPartOfALongerPhraseIsNotFound() {
    assertThat(found("大学生活")).containsExactly("大学生", "生活");
    assertThat(found("they set up a mill")).containsExactly("set up");
  }

  @Test
  void oneByOneTheyDoNotOverlap() {
    assertThat(oneByOne("大学生活")).containsExactly("大学生");
    assertThat(oneByOne("学生活")).containsExactly("学生");
  }

  @Test
  void aLongOneIsFoundThoughNoneBeginsIt() {
    phrases.add(Form.of("图书馆员"), "图书馆员");
    phrases.add(Form.of("as a matter fact"), "matter");
    assertThat(found("图书馆员")).containsExactly("图书馆员");
    assertThat(found("图书馆里")).isEmpty();
    assertThat(phrases.of(Form.of("图书"))).isEmpty();
    assertThat(found("as a matter of fact")).containsExactly("matter");
  }

  @Test
  void theyDoNotReachAcrossAMark() {
    assertThat(found("大，学生")).containsExactly("学生");
    assertThat(found("set, up")).containsExactly("set");
  }

  @Test
  void onePhraseMayHaveMoreThanOneValue() {
    phrases.add(Form.of("大学"), "another");
    assertThat(phrases.of(Form.of("大学"))).containsExactly("大学", "another");
    assertThat(phrases.of(Form.of("中学"))).isEmpty();
  }

  private List<String> found(String text) {
    return phrases.in(Atoms.of(text)).stream().flatMap(one -> one.values().stream()).toList();
  }

  private List<String> oneByOne(String text) {
    return phrases.oneByOne(Atoms.of(text)).stream().flatMap(one -> one.values().stream()).toList();
  }

  private static Phrases<String> phrases(String... words) {
    var phrases = new Phrases<String>();
    for (var word : words) {
      phrases.add(Form.of(word), word);
    }
    return phrases;
  }
}
