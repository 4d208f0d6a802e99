package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is answered and what is refused, through the door.
class JudgementTest {
  private static final Library CHINESE =
      Libraries.of(
          "青石桥建于 1743 年，全长 86 米，桥面宽 5 米，有 7 个桥孔。",
          "石匠周远山负责修建青石桥，工程花费 1200 两白银。",
          "2018 年有 35 万游客参观青石桥，比 2017 年增加 12%。",
          "桥头的茶馆每天早上六点开门，茶馆老板是林阿娟。",
          "茶馆养了 12 只猫，每只都有名字。",
          "修桥的原因是洪水冲走了渡船。");

  private static final Library ENGLISH =
      Libraries.of(
          "The Oostdam windmill was built in 1743; it is 24 metres high and has 7 floors.",
          "The carpenter Greta Holm repaired the windmill in 1987 after a storm.",
          "In 2018 the windmill had 35,000 visitors, 12% more than in 2017.",
          "Pieter Bakker runs the bakery beside the windmill, which opens at six in the morning.",
          "The bakery sells 300 loaves of rye bread a day.");

  private static final Answering IN_CHINESE = Answerers.over(CHINESE);
  private static final Answering IN_ENGLISH = Answerers.over(ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青石桥的总长是多少？ | 86",
        "青石橋的總長是多少？ | 86",
        "谁负责兴建青石桥？ | 周远山",
        "誰負責興建青石橋？ | 周远山",
        "修建青石桥用了多少两白银？ | 1200",
        "2018 年有多少观光客游览青石桥？ | 35 万",
        "2018 年有多少觀光客遊覽青石橋？ | 35 万",
        "茶馆每天几点开始营业？ | 六点",
        "茶馆的店主是谁？ | 林阿娟",
        "为什么修桥？ | 洪水",
        "青石桥是哪一年建成的？ | 1743",
      })
  void answersWhatIsSaidInOtherWords(String question, String fact) {
    assertAnswered(IN_CHINESE, CHINESE, question, fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When was the Oostdam windmill constructed? | 1743",
        "How tall is the Oostdam windmill? | 24",
        "Who mended the windmill? | Greta Holm",
        "How many tourists did the windmill have in 2018? | 35,000",
        "Who manages the bakery beside the windmill? | Pieter Bakker",
        "How many loaves does the bakery sell each day? | 300",
      })
  void answersInEnglishWhatIsSaidInOtherWords(String question, String fact) {
    assertAnswered(IN_ENGLISH, ENGLISH, question, fact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青石桥有多高？",
        "青石橋有多高？",
        "青石桥有多重？",
        "2015 年有多少游客参观青石桥？",
        "2015 年有多少遊客參觀青石橋？",
        "2018 年青石桥的门票收入是多少？",
        "2018 年青石橋的門票收入是多少？",
        "青石桥的门票多少钱？",
        "茶馆的厨师是谁？",
        "茶館的廚師是誰？",
        "林阿娟的丈夫是谁？",
        "青石桥是几月建成的？",
        "青石桥哪一天建成？",
        "茶馆养了多少只熊猫？",
        "茶馆有多少员工？",
        "青石桥有多少盏路灯？",
        "茶馆的两只猫叫什么名字？",
      })
  void refusesNearMisses(String question) {
    assertRefused(IN_CHINESE, CHINESE, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How wide is the Oostdam windmill?",
        "How heavy is the Oostdam windmill?",
        "How many visitors did the windmill have in 2015?",
        "What was the revenue of the windmill in 2018?",
        "How much does a ticket to the windmill cost?",
        "Who owns the windmill's museum shop?",
        "Who painted the windmill?",
        "In which month was the windmill built?",
        "On which day was the windmill built?",
        "In which month did Greta Holm repair the windmill?",
        "How many employees does the bakery have?",
        "How many cakes does the bakery sell a day?",
        "Who is the wife of Pieter Bakker?",
        "Who is the captain of the Oostdam windmill?",
        "Which two floors of the windmill burned?",
      })
  void refusesNearMissesInEnglish(String question) {
    assertRefused(IN_ENGLISH, ENGLISH, question);
  }

  /// Everything but the one thing is said.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which three masons left Oostdam? | Three masons left Oostdam after the storm.",
        "哪三位石匠离开了东岸？ | 洪水以后，三位石匠离开了东岸。",
        "Who is the treasurer of the ferry Petrel? | The ferry Petrel sails with Greta Holm on"
            + " board.",
        "Is the ferry Petrel faster than the train? | The ferry Petrel is faster this year.",
        "青石渡比火车快吗？ | 青石渡今年更快了。",
        "周远山还修建过哪些桥？ | 青石桥是周远山修建的桥。",
        "What other bridges did Greta Holm build? | Greta Holm built the bridge at Oostdam.",
        "明年的茶会在哪里举行？ | 茶会在东岸的茶馆举行。",
        "Where will next year's fair take place? | The fair took place in the mill at Oostdam.",
        "第三届茶会在哪里举行？ | 第二届茶会在东岸的茶馆举行。",
      })
  void refusesWhatOneWordMakesAnotherQuestion(String question, String text) {
    var library = Libraries.of(text, "The bakery sells 300 loaves a day.", "茶馆养了 12 只猫。");
    assertRefused(Answerers.over(library), library, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who made the statute?",
        "Who leads the policy?",
        "Who is the contact signed by?",
        "What does the diary sell?",
        "How many patents does the hospital have?",
      })
  void takesNoWordForASlipOfAnother(String question) {
    var library =
        Libraries.of(
            "The statue was made by Greta Holm in 1987.",
            "The contract was signed by Pieter Bakker.",
            "The dairy sells cheese at nine.",
            "The hospital has 300 patients.",
            "The police are led by Anna Stein.");
    assertRefused(Answerers.over(library), library, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"青石桥有多长？", "谁修建了青石橋？", "Oostdam 风车有多高？", "1743 年", "为什么？", "茶", "小程序 windmill 多少"})
  void aChineseQuestionOverAnEnglishArticleIsNoFault(String question) {
    assertHolds(IN_ENGLISH, ENGLISH, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How long is the stone bridge?",
        "Who built it in 1743?",
        "Is 青石桥 wide?",
        "1743",
        "why",
        "qing shi qiao you duo chang",
      })
  void anEnglishQuestionOverAChineseArticleIsNoFault(String question) {
    assertHolds(IN_CHINESE, CHINESE, question);
  }

  /// One character of a question may mean anything in the other language.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"面包店每天卖多少条面包？ | 300", "谁经营风车旁的面包店？ | Pieter Bakker"})
  void aSingleCharacterThatMeansNothingThereIsNotMissed(String question, String fact) {
    assertAnswered(IN_ENGLISH, ENGLISH, question, fact);
  }

  /// A vice president is no chief executive, in whatever language one asks. That a dictionary has
  /// all the words of a sentence does not say that it holds.
  @Test
  void whetherItIsSoIsHardToTellThroughADictionary() {
    var library = Libraries.of("渡轮晚点时，乘客可以退票。", "渡口在城西，坐车要两小时。", "茶馆养了 12 只猫，每只都有名字。");
    var answering = Answerers.over(library);
    assertRefused(answering, library, "Are the ferries late?");
    assertAnswered(answering, library, "How many cats does the teahouse have?", "12");
  }

  @Test
  void aRoleIsTheSameInTheOtherLanguage() {
    var library = Libraries.of("渡船公司副总裁周颢讲了话。", "渡船公司的总裁没有来。", "茶馆养了 12 只猫，每只都有名字。");
    var answering = Answerers.over(library);
    assertAnswered(answering, library, "Who is the vice president of the ferry company?", "副总裁周颢");
    assertRefused(answering, library, "Who is the CEO of the ferry company?");
  }

  @Test
  void whatTheOtherLanguageDoesNotSayIsRefused() {
    assertRefused(IN_ENGLISH, ENGLISH, "青石桥有多长？");
    assertRefused(IN_CHINESE, CHINESE, "How heavy is the stone bridge?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How long is the stone bridge? | 86",
        "When does the teahouse open in the morning? | 六点",
        "Who built the stone bridge? | 周远山",
      })
  void whatTheOtherLanguageSaysIsFoundThroughTheDictionary(String question, String fact) {
    assertAnswered(IN_CHINESE, CHINESE, question, fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "风车是什么时候建造的？ | 1743",
        "谁修理了风车？ | Greta Holm",
      })
  void soIsWhatAnEnglishArticleSays(String question, String fact) {
    assertAnswered(IN_ENGLISH, ENGLISH, question, fact);
  }

  @ParameterizedTest
  @ValueSource(strings = {"茶馆几点开门？", "When does it open?"})
  void nothingIsAnsweredFromNothing(String question) {
    var empty = Libraries.of();
    var answer = Answerers.over(empty).answer(Question.of(question));
    assertThat(answer).isInstanceOf(Answer.NotFound.class);
    assertThat(answer.confidence()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "1, -1", "0.5, 1"})
  void aLibraryOfShortTextsIsJudgedByWeightsOfItsOwn(double brevity, double weight) {
    var question = Question.of("风车是什么时候建造的？");
    var findings =
        new Investigation(ENGLISH, PassageSearch.over(ENGLISH), new Readings())
            .of(question, Context.none(question));
    var feature = new Judgement.Feature("always", 3, -1, _ -> 1);
    assertThat(feature.contribution(findings, brevity)).isEqualTo(weight);
  }

  @Test
  void aRefusalSpeaksTheLanguageOfWhoAsks() {
    var answer = IN_ENGLISH.answer(Question.of("青石橋有多長？"));
    assertThat(answer.asked().language()).isEqualTo(Language.ZH_HANT);
  }

  private static void assertAnswered(
      Answering answering, Library library, String question, String fact) {
    var answer = answering.answer(Question.of(question));
    assertThat(answer).as(question).isInstanceOf(Answer.Answered.class);
    assertThat(answer.citations().getFirst().quote()).contains(fact);
    assertThat(answer.confidence()).isGreaterThanOrEqualTo(Judgement.SURE_ENOUGH);
    new Promises(library, answer).hold();
  }

  private static void assertRefused(Answering answering, Library library, String question) {
    var answer = answering.answer(Question.of(question));
    assertThat(answer)
        .as(question + " " + answer.reply().text())
        .isInstanceOf(Answer.NotFound.class);
    assertThat(answer.confidence()).isLessThan(Judgement.SURE_ENOUGH);
    new Promises(library, answer).hold();
  }

  private static void assertHolds(Answering answering, Library library, String question) {
    new Promises(library, answering.answer(Question.of(question))).hold();
  }
}
