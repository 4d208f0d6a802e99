package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatorTest {
  private static final Pattern PIECES =
      Pattern.compile(Character.toString(QuestionReader.BREAK), Pattern.LITERAL);

  private static final Lexicon LEXICON = Lexicon.of(List.of(List.of("ORCA2", "ORCA 2", "虎鲸二号")));

  private final LanguageIndex chinese =
      LanguageIndex.of(Libraries.of("换电柜有6400个。", "罐装茶叶卖给了骑手。", "顾客在船上。"), true);
  private final LanguageIndex english =
      LanguageIndex.of(Libraries.of("Customers commit a crime.", "The ORCA2 has a tube."), false);

  /// "Can" is no tin here.
  @ParameterizedTest
  @CsvSource({"can riders see tea, 罐装", "can customers come, 罐装"})
  void particlesAreNotTranslated(String question, String wrong) {
    assertThat(text(question, chinese, true)).isNotEmpty().doesNotContain(wrong);
  }

  @Test
  void norAreChineseOnes() {
    assertThat(text("看顾客", english, false)).containsExactly("customer");
  }

  @Test
  void aPhraseIsFoundWithoutItsArticles() {
    assertThat(text("犯罪", english, false)).containsExactly("commit a crime");
  }

  /// 换 of 交换 and 互换.
  @Test
  void whatAllFormsShareStandsForThemWhereNoneIsThere() {
    assertThat(text("swap", chinese, true)).containsExactly("换");
  }

  @Test
  void aNameStaysAsItIsWhereTheOtherLanguageWritesItSo() {
    assertThat(text("ORCA2", english, false)).containsExactly("orca2");
  }

  @ParameterizedTest
  @CsvSource({"Qinghe county, 青禾", "Lin Shuyao, 林舒遥", "Linshuyao, 林舒遥"})
  void aNameInPinyinIsReadInHan(String question, String name) {
    var passages = LanguageIndex.of(Libraries.of("青禾县有3家医院。", "林舒遥是院长。"), true);
    assertThat(text(question, passages, true)).contains(name);
  }

  /// The dictionary has 歌 for her surname.
  @ParameterizedTest
  @CsvSource({"Why did Song Peilan's bill double, 宋佩兰", "Song Peilan, 宋佩兰"})
  void aSurnameMayBeAWord(String question, String name) {
    var passages = LanguageIndex.of(Libraries.of("宋佩兰的水费多了一倍。", "他们唱歌。"), true);
    assertThat(text(question, passages, true)).contains(name).doesNotContain("歌");
  }

  /// Of "in charge of" and "at least" atoms have one word each.
  @Test
  void aPhraseOfFunctionWordsIsReadAsAWhole() {
    var passages = LanguageIndex.of(Libraries.of("她主管水源。", "费用至少十元。"), true);
    assertThat(text("in charge of the water source", passages, true)).containsExactly("主管", "水源");
    assertThat(text("at least the fee", passages, true)).containsExactly("费用");
  }

  /// The title alone has it, so that passages do not.
  @Test
  void aNameIsLookedForThoughItOpensAChineseQuestion() {
    assertThat(text("Tarn 的顾客在哪里", english, false)).contains("tarn", "customer");
  }

  @Test
  void theKindOfTimeThatIsAskedForIsNoTerm() {
    var passages = LanguageIndex.of(Libraries.of("年货在博物馆。"), true);
    var wording =
        new QuestionReader(LEXICON)
            .inChinese(
                "In which year was the museum built?", passages.lookup(), _ -> Optional.empty())
            .terms();
    assertThat(wording.text()).contains("博物馆").doesNotContain("年");
  }

  @Test
  void whatNoPassageHasTogetherIsNoNameInPinyin() {
    var passages = LanguageIndex.of(Libraries.of("青山在北。", "禾苗很高。"), true);
    assertThat(text("Qinghe", passages, true)).doesNotContain("青禾");
  }

  @ParameterizedTest
  @CsvSource({"青禾的医院, qinghe", "林舒遥住哪, lin shuyao"})
  void aChineseNameIsFoundInPinyin(String question, String name) {
    var passages =
        LanguageIndex.of(Libraries.of("Lin Shuyao runs it.", "The Qinghe hospital."), false);
    assertThat(text(question, passages, false)).contains(name);
  }

  /// 那么 is no "name".
  @Test
  void aChineseWordThatSoundsLikeAnEnglishOneIsNoName() {
    var passages = LanguageIndex.of(Libraries.of("It has a name."), false);
    assertThat(text("那么医院", passages, false)).doesNotContain("name");
  }

  /// 烤 is inside of 烧烤, too.
  @Test
  void aLongerFormGoesBeforeASingleCharacter() {
    var passages = LanguageIndex.of(Libraries.of("烧烤很香。", "烘烤面包。"), true);
    assertThat(text("bake", passages, true)).containsExactly("烘烤");
  }

  @Test
  void theUsualFormGoesFirstThoughItIsASingleCharacter() {
    var passages = LanguageIndex.of(Libraries.of("茶叶很香。", "茶园里种茶。"), true);
    assertThat(text("tea", passages, true)).containsExactly("茶");
  }

  @Test
  void howLongItTakesIsNothingThatIsTaken() {
    var passages = LanguageIndex.of(Libraries.of("拿船票要排队。"), true);
    assertThat(text("how long does it take to queue", passages, true))
        .contains("排队")
        .doesNotContain("拿");
  }

  /// "Elevation" is stemmed as "elevators" is.
  @Test
  void anotherWordOfTheSameStemIsOnlyRelated() {
    var passages = LanguageIndex.of(Libraries.of("电梯有五部。", "海拔很高。"), true);
    var wording = translate("elevators", passages, true);
    assertThat(PIECES.splitAsStream(wording.text())).containsExactly("电梯");
    assertThat(wording.synonyms()).extracting(Synonym::form).doesNotContain("海拔");
    assertThat(wording.related())
        .filteredOn(related -> related.strength() == QuestionTerms.RELATED)
        .anyMatch(related -> related.forms().contains(Form.of("海拔")));
  }

  @Test
  void aPhraseWrittenInOneWordIsKnown() {
    var passages = LanguageIndex.of(Libraries.of("火锅很辣。"), true);
    assertThat(text("hotpot", passages, true)).containsExactly("火锅");
  }

  /// The dictionary has other senses of "power" than this one.
  @Test
  void whatBelongsToTheSameMatterInTheOtherLanguageIsRelated() {
    var related = translate("power", chinese, true).related();
    assertThat(related).allMatch(words -> words.strength() == QuestionTerms.RELATED);
    assertThat(related)
        .flatExtracting(Related::forms)
        .contains(Form.of("断电"))
        .doesNotContain(Form.of("毕业"));
  }

  private static List<String> text(String question, LanguageIndex index, boolean toChinese) {
    return PIECES.splitAsStream(translate(question, index, toChinese).text()).toList();
  }

  private static Wording translate(String question, LanguageIndex index, boolean toChinese) {
    var translator =
        toChinese
            ? new Translator(LEXICON, index.lookup(), new PinyinReader(index)::name)
            : new Translator(LEXICON, index.lookup());
    return translator.translate(question, Folding.fold(question));
  }
}
