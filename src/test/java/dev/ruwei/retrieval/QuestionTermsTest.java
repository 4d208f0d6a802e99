package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuestionTermsTest {
  @Test
  void areAtomsAndNeighbouringPairs() {
    assertThat(terms("石桥 Aurelia").grams())
        .extracting(Gram::key)
        .containsExactly("石", "桥", "石桥", "aurelia", "桥 aurelia");
  }

  @Test
  void noPairFormsAcrossAQuestionWordOrAMark() {
    assertThat(terms("茶多少桥，水").grams()).extracting(Gram::key).containsExactly("茶", "桥", "水");
  }

  @Test
  void rareOnesWeighMore() {
    var terms = terms("石桥");
    assertThat(weight(terms, "石桥")).isGreaterThan(weight(terms, "石"));
  }

  @Test
  void unknownOnesAreMarked() {
    assertThat(terms("石桥龙宫").grams())
        .filteredOn(gram -> !gram.known())
        .extracting(Gram::key)
        .contains("龙宫", "桥龙")
        .doesNotContain("石桥", "石");
  }

  @Test
  void aTextHasThemWholeOrAsHomophones() {
    assertThat(strengths("视频号", "食品号")).containsEntry("视频", 0.7).containsEntry("号", 1.0);
    assertThat(strengths("视频号", "视频号")).containsEntry("视频", 1.0);
    assertThat(strengths("视频号", "食堂")).isEmpty();
  }

  @Test
  void aTextHasThemAsSynonyms() {
    assertThat(strengths("营业额", "销售额")).containsEntry("营业", 0.9).containsEntry("业额", 0.9);
  }

  /// 船 stands by itself, and inside of another word.
  @Test
  void aSingleCharacterIsASynonymWhereItIsNoPartOfAWord() {
    assertThat(strengths("渡轮", "坐船过河")).containsEntry("渡轮", 0.9);
    assertThat(strengths("渡轮", "船长在此")).containsEntry("渡轮", QuestionTerms.RELATED);
  }

  @Test
  void whatStandsBetweenOthersIsFoundInItsPlace() {
    var terms = terms("石桥 Aurelia");
    var text = "𠮷野的水：古老石橋，Aurelia號過𠮷石，石野橋。";
    assertThat(terms.in(text))
        .filteredOn(found -> found.strength() == 1)
        .extracting(found -> found.span().cut(text))
        .containsExactly("石", "橋", "石橋", "Aurelia", "石", "石", "橋");
  }

  @Test
  void latinShareCountsWordsAndNumbers() {
    var terms = terms("Aurelia 1998 桥");
    assertThat(terms.latinShare(terms.in("1998 年"))).isCloseTo(0.5, within(1e-9));
    assertThat(terms.latinShare(terms.in("Aurelia 1998"))).isEqualTo(1);
    assertThat(terms("桥").latinShare(List.of())).isZero();
  }

  private static QuestionTerms terms(String question) {
    var lexicon = Lexicon.of(List.of(List.of("营业额", "销售额"), List.of("渡轮", "船")));
    var library = Libraries.of(lexicon, "石桥在山下。", "石头和 Aurelia。", "石料 1998，视频号。", "销售额，茶水。");
    var found = PassageSearch.over(library).search(question, Language.ZH_HANS, null, 1);
    return found.terms().get(Language.ZH_HANS);
  }

  private static Map<String, Double> strengths(String question, String text) {
    var terms = terms(question);
    var found = new TreeMap<String, Double>();
    var strengths = terms.strengths(terms.in(text));
    for (var i = 0; i < strengths.length; i++) {
      if (strengths[i] > 0) {
        found.put(terms.grams().get(i).key(), strengths[i]);
      }
    }
    return found;
  }

  private static double weight(QuestionTerms terms, String key) {
    return terms.grams().stream()
        .filter(gram -> gram.key().equals(key))
        .findFirst()
        .orElseThrow()
        .weight();
  }
}
