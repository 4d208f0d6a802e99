package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private static final TermLookup LOOKUP =
      lookup(
          "A photograph of the passengers and the crocodile.",
          "The teacher wrote of the river, the horses and the bridge.");

  @ParameterizedTest
  @CsvSource({
    "photography, photograph",
    "passanger, passeng",
    "pasengers, passeng",
    "crokodyle, crocodil",
    "teachre, teacher",
    "bridgge, bridg",
  })
  void findsWordsOfTheFamilyAndWordsWithoutASlip(String typed, String meant) {
    assertThat(Spelling.meant(key(typed), LOOKUP)).containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rivr", "brige", "tacher9", "1743", "kassenger", "crukudyle", "elephant"})
  void leavesShortFarAndNumberedWords(String typed) {
    assertThat(Spelling.meant(key(typed), LOOKUP)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"statute", "contact", "diary", "patents", "dessert", "policy"})
  void anotherWordIsNoSlip(String word) {
    var lookup = lookup("The statue, the contract, the dairy, the patients, the desert, police.");
    assertThat(Spelling.meant(key(word), lookup)).isEmpty();
  }

  @Test
  void putsTheFamilyBeforeASlipAndGivesFewWords() {
    var lookup = lookup("photograph photographer photographs photograms photons photographing");
    assertThat(Spelling.meant("photographi", lookup)).hasSizeBetween(1, 4).contains("photograph");
    assertThat(Spelling.meant("photographi", lookup)).doesNotContain("photon");
  }

  @Test
  void aWordThatPassagesHaveIsNeverASlip() {
    var search =
        PassageSearch.over(
            Libraries.of("The contract is signed.", "The contact is lost.", "Tea is hot."));
    assertThat(ids(search, "contract")).containsExactly("a1:text-1");
    assertThat(ids(search, "contact")).containsExactly("a2:text-1");
    assertThat(ids(search, "contrakt")).startsWith("a1:text-1");
  }

  @Test
  void aSlipInAQuestionFindsThePassage() {
    var search = PassageSearch.over(Libraries.of("Tea is hot.", "It carried 300 passengers."));
    assertThat(ids(search, "How many pasengers?")).containsExactly("a2:text-1");
  }

  private static String key(String word) {
    return Atoms.of(word).getFirst().key();
  }

  private static TermLookup lookup(String... texts) {
    var library = Libraries.of(texts);
    return LanguageIndex.of(library, false).lookup();
  }

  private static List<String> ids(PassageSearch search, String question) {
    return search.search(question, null, null, 9).hits().stream()
        .map(hit -> hit.passage().id())
        .toList();
  }
}
