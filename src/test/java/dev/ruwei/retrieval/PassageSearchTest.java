package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSearchTest {
  private static final PassageSearch SECOND = PassageSearch.over(Libraries.second());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "养蜂场一公斤龙眼蜜卖多少元？",
        "養蜂場一公斤龍眼蜜賣多少元？",
        "养蜂场一公斤龙眼蜜卖多少元?",
        "請問養蜂場一公斤龍眼蜜賣多少元？？",
      })
  void scriptAndWidthDoNotMatter(String question) {
    assertThat(top(SECOND, question)).isEqualTo("bee-yard:honey-3");
  }

  @Test
  void widthOfLatinLettersAndDigitsDoesNotMatter() {
    assertThat(ids(SECOND, "Ａｕｒｅｌｉａ　ｂｕｉｌｔ　１９９８"))
        .isEqualTo(ids(SECOND, "Aurelia built 1998"))
        .startsWith("night-ferry:ship-1");
  }

  @Test
  void homophonesMeet() {
    var search = search("视频号的负责人是张孝超。", "食堂的负责人是李四。", "号码有三个。");
    assertThat(top(search, "食品号的负责人是谁")).isEqualTo("a1:text-1");
  }

  /// Both words mean the same: it helps where nobody says 老板, and takes nothing from who does.
  @Test
  void theWordItselfIsWorthMoreThanAnotherForIt() {
    var other = "茶馆的店主在码头。";
    var fillers = new String[] {"1 号码头有船。", "灯塔有 2 层。", "3 号码头有船。"};
    var question = "茶馆的老板在码头做什么";
    assertThat(top(search(other, "茶馆的猫喝茶。", fillers[0], fillers[1], fillers[2]), question))
        .isEqualTo("a1:text-1");
    assertThat(top(search(other, "茶馆的老板喝茶。", fillers[0], fillers[1], fillers[2]), question))
        .isEqualTo("a2:text-1");
  }

  @Test
  void synonymsOfTheLexiconMeet() {
    var lexicon = Lexicon.of(List.of(List.of("销售额", "营业额")));
    var texts = new String[] {"2018 年的销售额是 2600 万元。", "2018 年的产额是 1.2 万公斤。"};
    assertThat(top(search(lexicon, texts), "2018 年的营业额")).isEqualTo("a1:text-1");
    assertThat(hits(search(lexicon, texts), "营业额")).hasSize(2);
  }

  @Test
  void englishReachesAnArticleThatIsOnlyInChinese() {
    assertThat(top(SECOND, "How many hives does the apiary have?")).isEqualTo("bee-yard:hives-1");
  }

  @Test
  void chineseReachesAnArticleThatIsOnlyInEnglish() {
    var lexicon = Lexicon.of(List.of(List.of("夜渡", "night ferry"), List.of("乘客", "passengers")));
    var search =
        search(
            lexicon,
            "The night ferry carried 1.3 million passengers.",
            "The night ferry sails every night.");
    assertThat(top(search, "夜渡有多少乘客？")).isEqualTo("a1:text-1");
  }

  @Test
  void translationsDoNotStandBesideTheArticleInOnesOwnLanguage() {
    assertThat(hits(SECOND, "How many passengers did the night ferry carry?"))
        .extracting(hit -> hit.passage().articleId())
        .contains("night-ferry")
        .doesNotContain("night-ferry.zh-Hans", "tea-day-2019");
  }

  @Test
  void statisticsOfOneLanguageDoNotCountTheOther() {
    var alone = search("茶 WiFi。", "水。", "山。");
    var together = search("茶 WiFi。", "水。", "山。", "WiFi for all.", "WiFi again.", "No WiFi.");
    assertThat(weightOfWifi(together, Language.ZH_HANS))
        .isEqualTo(weightOfWifi(alone, Language.ZH_HANS))
        .isGreaterThan(weightOfWifi(together, Language.EN));
  }

  @Test
  void articleIdKeepsToOneArticleAndItsTranslations() {
    assertThat(SECOND.search("2018 年有多少？", null, "stone-bridge", 50).hits())
        .isNotEmpty()
        .allMatch(hit -> hit.passage().articleId().equals("stone-bridge"));
    assertThat(SECOND.search("tea", null, "tea-day-2019", 50).hits())
        .isNotEmpty()
        .allMatch(hit -> hit.passage().articleId().equals("tea-day-2019.en"));
  }

  @Test
  void unknownArticleHasNoHits() {
    assertThat(SECOND.search("茶", null, "no-such-article", 10).hits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?*",
        "~",
        "[* TO *]",
        "{!func}",
        "\"",
        "(",
        "+ - && || !",
        "^",
        "\\",
        "/.*/",
        "：：",
      })
  void syntaxAloneFindsNothing(String question) {
    assertThat(hits(SECOND, question)).isEmpty();
  }

  @Test
  void syntaxAroundAQuestionChangesNothing() {
    var plain = hits(SECOND, "蜂箱 蜜蜂");
    assertThat(hits(SECOND, "蜂箱* 蜜蜂~")).isEqualTo(plain);
    assertThat(hits(SECOND, "+蜂箱 -蜜蜂^")).hasSameSizeAs(plain);
    assertThat(top(SECOND, "(蜂箱\" [蜜蜂")).isEqualTo("bee-yard:hives-1");
  }

  @Test
  void operatorsAndFieldsAreWords() {
    var search = search("Tea and bread.", "The work of NOT, or text-1.", "Bread.");
    assertThat(ids(search, "tea AND NOT bread")).contains("a1:text-1", "a3:text-1");
    assertThat(top(search, "work:tea")).isIn("a1:text-1", "a2:text-1");
    assertThat(ids(search, "ordinal:0 only:true ub:tea")).containsExactly("a1:text-1");
  }

  @Test
  void tenThousandTermsAreAsked() {
    var words = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    var han =
        IntStream.range(0x4e00, 0x4e00 + 10_000)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertThat(hits(SECOND, "Aurelia " + words)).isNotEmpty();
    assertThat(hits(SECOND, han)).isNotEmpty();
  }

  @Test
  void questionsWithoutAWordHaveNoHits() {
    assertThat(hits(SECOND, "？！…")).isEmpty();
    assertThat(hits(SECOND, "🍵")).isEmpty();
    assertThat(hits(SECOND, " ")).isEmpty();
  }

  @Test
  void whatStaysOfAQuestionOfQuestionWordsIsAsked() {
    assertThat(hits(search("谁也不知道。"), "谁")).hasSize(1);
  }

  @Test
  void emptyLibraryHasNoHits() {
    assertThat(hits(search(), "茶")).isEmpty();
  }

  @Test
  void equalPassagesKeepTheOrderOfTheArticles() {
    var search = search("茶园。", "茶园。", "茶园。", "茶园。");
    assertThat(ids(search, "茶园"))
        .containsExactly("a1:text-1", "a2:text-1", "a3:text-1", "a4:text-1");
  }

  @Test
  void sameQuestionGivesTheSameHits() {
    assertThat(hits(SECOND, "青岚绿茶的工序")).isEqualTo(hits(SECOND, "青岚绿茶的工序"));
  }

  @Test
  void hitsComeBestFirstUpToTheLimit() {
    var hits = SECOND.search("2018 年 青岚 茶", null, null, 5).hits();
    assertThat(hits).hasSize(5);
    assertThat(hits)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    assertThat(SECOND.search("2018 年 青岚 茶", null, null, 1).hits()).containsExactly(hits.getFirst());
  }

  @Test
  void hitsHoldTheTextAsItWasStored() {
    Library library = Libraries.of("養蜂場有 ９６ 個　蜂箱ＡＢ。");
    assertThat(PassageSearch.over(library).search("养蜂场 96 蜂箱", null, null, 1).hits())
        .singleElement()
        .extracting(Hit::passage)
        .isSameAs(library.passages().getFirst())
        .extracting(Passage::text)
        .isEqualTo("養蜂場有 ９６ 個　蜂箱ＡＢ。");
  }

  @Test
  void languageDecidesWhichPassagesAreOnesOwn() {
    assertThat(SECOND.search("1998 410", Language.ZH_HANT, null, 9).hits())
        .extracting(hit -> hit.passage().id())
        .startsWith("night-ferry.zh-Hans:ship-1")
        .doesNotContain("night-ferry:ship-1");
    assertThat(SECOND.search("1998 410", Language.EN, null, 9).hits())
        .extracting(hit -> hit.passage().id())
        .startsWith("night-ferry:ship-1")
        .doesNotContain("night-ferry.zh-Hans:ship-1");
  }

  @Test
  void aChineseNameDoesNotMakeAnEnglishQuestionChinese() {
    assertThat(top(SECOND, "When was the ferry Aurelia 奥蕾 built in the port"))
        .isEqualTo("night-ferry:ship-1");
  }

  private static double weightOfWifi(PassageSearch search, Language language) {
    return search.search("WiFi", language, null, 1).terms().get(language).grams().stream()
        .filter(gram -> gram.key().equals("wifi"))
        .findFirst()
        .orElseThrow()
        .weight();
  }

  private static PassageSearch search(String... texts) {
    return search(Lexicon.empty(), texts);
  }

  private static PassageSearch search(Lexicon lexicon, String... texts) {
    return PassageSearch.over(Libraries.of(lexicon, texts));
  }

  private static List<Hit> hits(PassageSearch search, String question) {
    return search.search(question, null, null, 50).hits();
  }

  private static List<String> ids(PassageSearch search, String question) {
    return hits(search, question).stream().map(hit -> hit.passage().id()).toList();
  }

  private static String top(PassageSearch search, String question) {
    return ids(search, question).getFirst();
  }
}
