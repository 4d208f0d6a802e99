package dev.ruwei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedArticlesTest {
  private static final Library LIBRARY =
      Library.of(
          List.of(
              article("bridge", "The old bridge", null),
              article("bridges", "Bridges of the river", null),
              article("bridges.zh", "河上的橋", "bridges"),
              article("mill", "Ｍｉｌｌ on the hill", null)),
          Lexicon.empty(),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "bridge, bridge",
    "BRIDGES, bridges",
    "bridges., bridges.zh",
    "the old, bridge",
    "河上的桥, bridges.zh",
    "mill on, mill",
    "m, mill"
  })
  void findsByIdTitleOrBeginning(String typed, String id) {
    assertThat(NamedArticles.of(LIBRARY, typed))
        .isInstanceOfSatisfying(
            NamedArticles.One.class, one -> assertThat(one.article().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource({"the river, bridges", "mlil, mill", "Bridges of the rivre, bridges"})
  void namesWhatIsNear(String typed, String id) {
    assertThat(NamedArticles.of(LIBRARY, typed))
        .isInstanceOfSatisfying(
            NamedArticles.None.class,
            none -> assertThat(none.nearest()).extracting(Article::id).containsExactly(id));
  }

  @Test
  void choosesNoneOfSeveral() {
    assertThat(NamedArticles.of(LIBRARY, "br"))
        .isInstanceOfSatisfying(
            NamedArticles.Several.class,
            several ->
                assertThat(several.articles())
                    .extracting(Article::id)
                    .containsExactly("bridge", "bridges"));
  }

  @Test
  void findsNothingLikeAForeignWord() {
    assertThat(NamedArticles.of(LIBRARY, "xyzzy")).isEqualTo(new NamedArticles.None(List.of()));
  }

  private static Article article(String id, String title, String translationOf) {
    return new Article(
        id,
        title,
        null,
        null,
        null,
        Wording.ORIGINAL,
        null,
        Language.EN,
        translationOf,
        List.of(),
        "sha256:0");
  }
}
