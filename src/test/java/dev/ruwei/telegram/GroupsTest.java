package dev.ruwei.telegram;

import static dev.ruwei.telegram.TeaHouse.COFFEE;
import static dev.ruwei.telegram.TeaHouse.HOT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class GroupsTest extends BotTest {
  private static final int TOPIC = 42;

  @Test
  void keepsSilentUntilItIsMeant() {
    for (var i = 0; i < 100; i++) {
      telegram.said(telegram.message(GROUP, ANN, "How hot is it? /help"));
    }
    telegram.said(telegram.message(GROUP, ANN, null).put("sticker", "x"));
    telegram.said(telegram.message(GROUP, ANN, "/help@other_bot"));
    telegram.said(telegram.message(GROUP, ANN, "/unknown"));
    telegram.said(FakeTelegram.mentioning(telegram.message(GROUP, BEN, "@ruwei_bot " + HOT)));

    assertThat(telegram.await(GROUP, 1).text()).startsWith("Green tea");
    assertThat(telegram.sent(GROUP)).hasSize(1);
  }

  @Test
  void answersInTheSameTopicAsAReply() {
    var message =
        inTopic(
            FakeTelegram.mentioning(
                telegram.message(
                    GROUP, ANN, "hot, @Ruwei_Bot?".replace("R", "r").replace("B", "b"))));
    telegram.said(message);

    var answer = telegram.await(GROUP, 1).request();
    assertThat(answer.path("message_thread_id").asInt()).isEqualTo(TOPIC);
    assertThat(answer.at("/reply_parameters/message_id").asLong())
        .isEqualTo(message.path("message_id").asLong());
  }

  @Test
  void answersWhoRepliesToIt() {
    var reply = telegram.message(GROUP, ANN, COFFEE);
    reply.putObject("reply_to_message").put("message_id", 3).put("date", 1).set("from", me());
    ((ObjectNode) reply.path("reply_to_message"))
        .putObject("chat")
        .put("id", GROUP)
        .put("type", "supergroup");
    telegram.said(reply);

    assertThat(telegram.await(GROUP, 1).text()).startsWith("That is not in the articles.");
  }

  @Test
  void answersTheMessageThatAMentionRepliesTo() {
    var mention = FakeTelegram.mentioning(telegram.message(GROUP, ANN, "@ruwei_bot"));
    mention.set("reply_to_message", telegram.message(GROUP, BEN, COFFEE));
    telegram.said(mention);

    assertThat(telegram.await(GROUP, 1).text()).startsWith("That is not in the articles.");
  }

  @Test
  void obeysCommands() {
    telegram.said(inTopic(telegram.message(GROUP, ANN, "/topics@ruwei_bot")));

    var topics = telegram.await(GROUP, 1);
    telegram.presses(BEN, topics, topics.data("Storage"));
    assertThat(telegram.await(GROUP, 2).request().path("message_thread_id").asInt())
        .isEqualTo(TOPIC);
  }

  @Test
  void ignoresBotsAndItsOwnInlineResults() {
    var bot = FakeTelegram.mentioning(telegram.message(GROUP, 99, "@ruwei_bot " + HOT));
    ((ObjectNode) bot.path("from")).put("is_bot", true);
    telegram.said(bot);
    var via = telegram.message(ANN, ANN, "Green tea brews at 80 °C.");
    via.set("via_bot", me());
    telegram.said(via);

    assertThat(answerTo(BEN, HOT).text()).startsWith("Green tea");
    assertThat(telegram.sent()).hasSize(1);
  }

  @Test
  void opensOnlyToWhoIsAllowed() {
    start("allowed", BEN + "," + GROUP);

    assertThat(answerTo(ANN, HOT).text()).contains("not open to everybody", "7");
    assertThat(answerTo(BEN, HOT).text()).startsWith("Green tea");
    assertThat(telegram.awaitAnswer(telegram.types(ANN, HOT)).path("results")).isEmpty();
    assertThat(telegram.awaitAnswer(telegram.types(BEN, HOT)).path("results")).isNotEmpty();
    assertThat(note(telegram.sent(BEN).getFirst(), "l:en"))
        .isEqualTo("Menus and buttons are in English now.");
    assertThat(note(telegram.sent(ANN).getFirst(), "l:en")).contains("not open to everybody");
    telegram.said(FakeTelegram.mentioning(telegram.message(GROUP, ANN, "@ruwei_bot " + HOT)));
    assertThat(telegram.await(GROUP, 1).text()).startsWith("Green tea");
  }

  private static ObjectNode inTopic(ObjectNode message) {
    return message.put("message_thread_id", TOPIC).put("is_topic_message", true);
  }

  private static ObjectNode me() {
    return FakeTelegram.user(FakeTelegram.BOT)
        .put("is_bot", true)
        .put("username", FakeTelegram.NAME);
  }
}
