package dev.ruwei.telegram;

import static dev.ruwei.telegram.TeaHouse.HOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Editions;
import dev.ruwei.conversation.Sample;
import dev.ruwei.knowledge.Library;
import org.junit.jupiter.api.Test;

class NarrowingTest extends BotTest {
  private static final String REFUSED = "That is not in the articles.";

  @Test
  void keepsToOneArticleUntilToldOtherwise() {
    serve(TeaHouse.withCoffee());

    assertThat(answerTo(ANN, "/article coffee").text()).contains("only", "關於咖啡");
    assertThat(answerTo(ANN, HOT).text()).startsWith(REFUSED);
    assertThat(answerTo(BEN, HOT).text()).startsWith("Green tea");

    assertThat(answerTo(ANN, "/article all").text()).startsWith("Questions go to all articles.");
    assertThat(answerTo(ANN, HOT).text()).startsWith("Green tea");
  }

  @Test
  void takesTitlesInAnyScript() {
    serve(TeaHouse.withCoffee());

    assertThat(answerTo(ANN, "/article 关于").text()).contains("關於咖啡");
    assertThat(answerTo(ANN, "/article ALL ABOUT").text()).contains("All about tea");
    assertThat(answerTo(ANN, HOT).text()).startsWith("Green tea");
  }

  @Test
  void listsTheArticlesWithTheChoice() {
    serve(TeaHouse.withCoffee());
    assertThat(answerTo(ANN, "/article").text())
        .startsWith("Questions go to all articles.")
        .contains("• “關於咖啡” · coffee-book\n• “All about tea” · tea");
    answerTo(ANN, "/article coffee-book");

    assertThat(answerTo(ANN, "/article").text())
        .contains("✓ “關於咖啡” · coffee-book\n• “All about tea” · tea");
  }

  @Test
  void namesWhatIsNearAnUnknownOne() {
    assertThat(answerTo(ANN, "/article about tea").text()).contains("no article", "tea");
    assertThat(answerTo(ANN, "/article xyzzy").text()).contains("no article", "/article");
    assertThat(answerTo(ANN, HOT).text()).startsWith("Green tea");
  }

  @Test
  void widensWhereTheArticleHasGone() {
    serve(TeaHouse.withCoffee());
    answerTo(ANN, "/article coffee-book");
    serve(TeaHouse.library(Sample.ARTICLE));
    var told = telegram.sent(ANN).size();

    assertThat(answerTo(ANN, HOT).text()).contains("coffee-book is not there any more");
    assertThat(telegram.await(ANN, told + 2).text()).startsWith("Green tea");
    assertThat(answerTo(ANN, HOT).text()).startsWith("Green tea");
  }

  @Test
  void keepsTheChoiceOverARestart() {
    serve(TeaHouse.withCoffee());
    answerTo(ANN, "/article coffee-book");
    start();
    serve(TeaHouse.withCoffee());

    assertThat(answerTo(ANN, HOT).text()).startsWith(REFUSED);
    answerTo(ANN, "/forget");
    assertThat(answerTo(ANN, HOT).text()).startsWith("Green tea");
  }

  @Test
  void belongsToAllOfAGroup() {
    serve(TeaHouse.withCoffee());
    telegram.said(telegram.message(GROUP, ANN, "/article@ruwei_bot coffee-book"));
    assertThat(telegram.await(GROUP, 1).text()).contains("關於咖啡");
    telegram.said(FakeTelegram.mentioning(telegram.message(GROUP, BEN, "@ruwei_bot " + HOT)));

    assertThat(telegram.await(GROUP, 2).text()).startsWith(REFUSED);
  }

  @Test
  void opensTopicsOfOtherArticles() {
    serve(TeaHouse.withCoffee());
    answerTo(ANN, "/article coffee-book");

    assertThat(answerToPress(answerTo(ANN, "/topics"), "Storage").text()).contains("Green tea");
  }

  private void serve(Library library) {
    bot().part(Editions.class).publish(library);
  }
}
