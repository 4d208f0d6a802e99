package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ruwei.text.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The folder on other subjects, which goes through the tests of every room.
class SecondFolderTest {
  private final Library library = Library.read(Path.of("src/test/resources/articles"));

  @Test
  void hasNoFault() {
    assertThat(library.faults()).isEmpty();
  }

  @Test
  void isReadInAllItsFormats() {
    assertThat(library.articles())
        .extracting(Article::id, Article::language, Article::wording)
        .containsExactly(
            tuple("bee-yard", Language.ZH_HANT, Wording.ORIGINAL),
            tuple("blue-tail", Language.ZH_HANS, Wording.ORIGINAL),
            tuple("night-ferry", Language.EN, Wording.ORIGINAL),
            tuple("night-ferry.zh-Hans", Language.ZH_HANS, Wording.RETOLD),
            tuple("stone-bridge", Language.ZH_HANS, Wording.ORIGINAL),
            tuple("tea-day-2019", Language.ZH_HANS, Wording.RETOLD),
            tuple("tea-day-2019.en", Language.EN, Wording.RETOLD),
            tuple("tide-notes", Language.ZH_HANS, Wording.ORIGINAL));
  }

  @Test
  void hasDamageWhereItIsMarked() {
    var passage = library.passage("tea-day-2019:selling-5").orElseThrow();
    assertThat(passage.damaged())
        .singleElement()
        .extracting(d -> d.cut(passage.text()))
        .isEqualTo("[…]");
  }
}
