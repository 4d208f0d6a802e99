package dev.ruwei.telegram;

import static dev.ruwei.telegram.TeaHouse.COFFEE;
import static dev.ruwei.telegram.TeaHouse.HOT;
import static dev.ruwei.telegram.TeaHouse.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Editions;
import dev.ruwei.conversation.Sample;
import dev.ruwei.knowledge.Libraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest extends BotTest {
  @Test
  void printsOnceWhatIsAQuoteAlready() {
    var answer = answerTo(ANN, HOT);

    assertThat(answer.text())
        .isEqualTo(
            """
            Green tea brews at 80 °C.
            [1] Green tea · Lin Mei · “All about tea” · retold · 2024-04-05

            It takes two minutes.
            [2] Green tea · Lin Mei · “All about tea” · retold · 2024-04-05\
            """);
    assertThat(answer.marked("blockquote"))
        .containsExactly("Green tea brews at 80 °C.", "It takes two minutes.");
    assertThat(answer.marked("text_link")).hasSize(2);
    assertThat(answer.request().at("/link_preview_options/is_disabled").asBoolean()).isTrue();
  }

  @Test
  void quotesBelowWhatItSays() {
    var answer = answerTo(ANN, PRICE);

    assertThat(answer.text())
        .startsWith("Green tea brews at 80 °C. [1] The articles do not say “price”.\n\n");
    assertThat(answer.marked("blockquote")).containsExactly("Green tea brews at 80 °C.");
  }

  @Test
  void saysWhatItDoesNotKnow() {
    var answer = answerTo(ANN, COFFEE);

    assertThat(answer.text()).startsWith("That is not in the articles.\n\nGreen tea brews");
  }

  @Test
  void keepsTheOrderOfAChat() {
    for (var i = 0; i < 10; i++) {
      telegram.says(ANN, i % 2 == 0 ? COFFEE : PRICE);
    }
    telegram.await(ANN, 10);

    assertThat(telegram.sent(ANN))
        .extracting(message -> message.text().startsWith("That is not"))
        .containsExactly(true, false, true, false, true, false, true, false, true, false);
  }

  @Test
  void showsAPassageWithItsNeighbours() {
    var source = answerToPress(answerTo(ANN, HOT), "📖 1");

    assertThat(source.text())
        .isEqualTo(
            """
            Green tea

            🍵 Green tea brews at 80 °C. It takes two minutes.

            The harvest begins in […] April.

            “All about tea” · retold\
            """);
    assertThat(source.marked("blockquote"))
        .containsExactly("🍵 Green tea brews at 80 °C. It takes two minutes.");
  }

  @Test
  void saysThatAPassageHasChangedSinceItWasCited() {
    var answer = answerTo(ANN, HOT);
    bot().part(Editions.class).publish(TeaHouse.library(Sample.EDITED));

    assertThat(answerToPress(answer, "📖 1").text())
        .isEqualTo(
            """
            This passage has changed since the answer. It says now:

            Green tea

            Green tea brews at 70 °C.

            The harvest begins in […] April.

            “All about tea” · retold\
            """);
  }

  @Test
  void saysThatAPassageIsGone() {
    var answer = answerTo(ANN, HOT);
    bot().part(Editions.class).publish(Libraries.of("Coffee is black."));

    assertThat(note(answer, answer.data("📖 1"))).isEqualTo("This passage is not there any more.");
  }

  @Test
  void goesOn() {
    assertThat(answerToPress(answerTo(ANN, HOT), "More").text()).contains("Green tea");
  }

  @Test
  void asksWhatIsSuggested() {
    var answer = answerTo(ANN, HOT);

    assertThat(answer.data().getLast()).startsWith("q1:");
    assertThat(answerToPress(answer, "How long does tea keep?").text()).contains("Green tea");
  }

  @Test
  void takesOpinions() {
    var answer = answerTo(ANN, HOT);

    assertThat(note(answer, answer.data("👎"))).startsWith("Thank you. I will");
    assertThat(note(answer, answer.data("👍"))).isEqualTo("Thank you!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s1:01J9Z3000000000000000000AA",
        "m:01J9Z3000000000000000000AA",
        "u:01J9Z3000000000000000000AA",
        "q9:01J9Z3000000000000000000AA",
        "t:0000",
        "l:tlh",
        "r:99999999999999999999",
        "r:1",
        "x:1",
        "",
        "s1",
        "💥"
      })
  void saysThatAButtonIsStale(String data) {
    assertThat(note(answerTo(ANN, HOT), data))
        .isEqualTo("This button has expired. Please ask again.");
  }

  @Test
  void knowsItsButtonsAfterARestart() {
    var answer = answerTo(ANN, HOT);
    start();

    assertThat(answerToPress(answer, "📖 2").text()).startsWith("Green tea");
    assertThat(note(answer, answer.data("More"))).startsWith("This button has expired");
  }

  @Test
  void apologisesAndGoesOn() {
    assertThat(answerTo(ANN, "boom").text()).startsWith("Something went wrong here");
    assertThat(answerTo(ANN, "deep").text()).startsWith("Something went wrong here");
    assertThat(answerTo(ANN, HOT).text()).startsWith("Green tea");
  }

  @Test
  void readsTextOnly() {
    telegram.said(telegram.message(ANN, ANN, null).put("unknown", "sticker"));

    assertThat(telegram.await(ANN, 1).text()).startsWith("I can read text only.");
  }

  @Test
  void saysThatAQuestionIsTooLong() {
    assertThat(answerTo(ANN, "a".repeat(1_001)).text()).contains("1000 characters at most");
  }

  @Test
  void correctsItsAnswerToAnEditedQuestion() {
    var question = telegram.says(ANN, COFFEE);
    var answer = telegram.await(ANN, 1);
    telegram.edits(ANN, question, PRICE);
    telegram.awaitUntil(seen -> seen.current(answer).text().contains("price"));

    assertThat(telegram.sent(ANN)).hasSize(1);
  }

  @Test
  void leavesAnUnchangedQuestionAndAnOldOneAlone() {
    var question = telegram.says(ANN, "hello");
    var answer = telegram.await(ANN, 1);
    telegram.edits(ANN, 999, PRICE);
    telegram.edits(ANN, question, "hello");
    var old = telegram.message(ANN, ANN, PRICE);
    old.put("message_id", question).put("edit_date", old.path("date").asInt() + 301);
    telegram.update("edited_message", old);

    answerTo(ANN, HOT);
    assertThat(telegram.current(answer)).isEqualTo(answer);
  }

  @Test
  void answersInlineWithQuoteAndSource() {
    var results = telegram.awaitAnswer(telegram.types(ANN, HOT)).path("results");

    assertThat(results).hasSize(3);
    assertThat(results.get(0).path("title").asString()).isEqualTo("Answer with quotes");
    assertThat(results.get(1).path("description").asString())
        .isEqualTo("Green tea brews at 80 °C.");
    assertThat(results.get(1).at("/input_message_content/message_text").asString())
        .isEqualTo("Green tea brews at 80 °C.\nGreen tea · Lin Mei · “All about tea” · retold");
    assertThat(results.get(1).at("/input_message_content/entities/0/type").asString())
        .isEqualTo("blockquote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", TeaHouse.COFFEE, "hello"})
  void hasNothingInlineWithoutAnAnswer(String typed) {
    assertThat(telegram.awaitAnswer(telegram.types(ANN, typed)).path("results")).isEmpty();
  }

  @Test
  void showsAnAnswerThatTakesTimeWhileItGrows() {
    var answer = answerTo(ANN, TeaHouse.SLOW);

    assertThat(answer.text()).startsWith("Green tea brews at 80 °C.");
    assertThat(telegram.calls("sendChatAction")).isNotEmpty();
    assertThat(telegram.calls("sendMessageDraft"))
        .extracting(call -> call.body().path("text").asString())
        .containsExactly(
            "Green tea brews at 80 °C.", "Green tea brews at 80 °C. [1]\nIt takes two minutes.");
  }

  @Test
  void stopsDraftsAtTheFirstError() {
    telegram.fail(
        "sendMessageDraft", FakeTelegram.refused(400, "Bad Request: TEXTDRAFT_PEER_INVALID"));
    answerTo(ANN, TeaHouse.SLOW);

    assertThat(telegram.calls("sendMessageDraft")).hasSize(1);
  }

  @Test
  void showsNoTypingForAnAnswerThatIsThere() {
    answerTo(ANN, HOT);

    assertThat(telegram.calls("sendChatAction")).isEmpty();
    assertThat(telegram.calls("sendMessageDraft")).isEmpty();
  }
}
