package dev.ruwei.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitterTest {
  @Test
  void leavesShortTextsWhole() {
    var text = new StyledText().add("a ").add("b", Mark.BOLD).styled();

    assertThat(Splitter.messages(text)).containsExactly(text);
  }

  @Test
  void cutsAtTheEndOfASentence() {
    assertThat(Splitter.messages(Styled.plain("第一句话。第二句话。第三句话很长。"), 12))
        .extracting(Styled::text)
        .containsExactly("第一句话。第二句话。", "第三句话很长。");
  }

  @Test
  void prefersTheEndOfAParagraph() {
    assertThat(Splitter.messages(Styled.plain("One. Two.\n\nThree. Four."), 16))
        .extracting(Styled::text)
        .containsExactly("One. Two.", "Three. Four.");
  }

  @Test
  void neverCutsACharacter() {
    assertThat(Splitter.messages(Styled.plain("🇨🇳🇨🇳🇨🇳"), 6))
        .extracting(Styled::text)
        .containsExactly("🇨🇳", "🇨🇳", "🇨🇳");
    assertThat(Splitter.messages(Styled.plain("😀".repeat(5)), 3))
        .extracting(Styled::text)
        .containsOnly("😀");
  }

  @Test
  void goesOnWithAMarkThatIsCut() {
    var text = new StyledText().add("前。").add("引文第一句。引文第二句。", Mark.QUOTE).add("\n后。").styled();

    assertThat(Splitter.messages(text, 10))
        .flatExtracting(Styled::marks, Styled::text)
        .isNotEmpty();
    var quoted = new StringBuilder();
    for (var piece : Splitter.messages(text, 10)) {
      piece.marks().forEach(mark -> quoted.append(mark.range().cut(piece.text())));
    }
    assertThat(quoted).hasToString("引文第一句。引文第二句。");
  }

  @Test
  void putsNoMoreMarksIntoAMessageThanTelegramTakes() {
    var text = new StyledText();
    for (var i = 0; i < 250; i++) {
      text.add("b", Mark.BOLD).add(" a ");
    }

    assertThat(Splitter.messages(text.styled()))
        .hasSize(3)
        .allSatisfy(piece -> assertThat(piece.marks()).hasSizeLessThanOrEqualTo(100));
  }
}
