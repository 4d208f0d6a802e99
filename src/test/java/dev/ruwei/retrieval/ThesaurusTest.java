package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {
  @ParameterizedTest
  @CsvSource({"送货, 上门", "方言, 粤语", "面积, 公顷", "attend, visitor", "delivery, courier"})
  void knowsWhatBelongsToTheSameMatter(String word, String other) {
    assertThat(related(word)).contains(Form.of(other));
  }

  @ParameterizedTest
  @CsvSource({"送货, 毕业", "粤语, 闽南话", "attend, volcano"})
  void andWhatDoesNot(String word, String other) {
    assertThat(related(word)).doesNotContain(Form.of(other));
  }

  @Test
  void aPartOfALongerWordIsNoWordOfItsOwn() {
    assertThat(related("货")).isNotEmpty();
    assertThat(related("百货")).doesNotContainAnyElementsOf(List.of(Form.of("送达"), Form.of("签收")));
  }

  @Test
  void noSingleCharacterIsLookedFor() {
    assertThat(related("卖")).isNotEmpty().allMatch(Form::canBeFound);
  }

  @Test
  void itsFileHoldsClassesOfOneLanguageEach() {
    for (var line : Tables.lines(Thesaurus.class, "thesaurus.txt")) {
      for (var part : List.of(line.split(" \\| ", -1))) {
        assertThat(part).as(line).isNotBlank().isEqualTo(part.strip());
        var han = part.codePoints().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff);
        assertThat(part.split(", |: "))
            .as(line)
            .hasSizeGreaterThan(1)
            .allMatch(word -> !word.isBlank() && !Form.of(word).key().contains(":"))
            .allMatch(word -> han == word.codePoints().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff));
      }
    }
  }

  private static List<Form> related(String word) {
    var atoms = Atoms.of(word);
    return Thesaurus.of(atoms.getFirst().han()).in(atoms).stream()
        .flatMap(related -> related.forms().stream())
        .toList();
  }
}
