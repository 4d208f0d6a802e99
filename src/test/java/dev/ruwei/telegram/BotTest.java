package dev.ruwei.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A bot on a fake Telegram that has nothing to refuse.
@Timeout(60)
abstract class BotTest {
  static final long ANN = 7;
  static final long BEN = 8;
  static final long GROUP = -100;

  @TempDir private Path data;
  final FakeTelegram telegram = new FakeTelegram();
  private RunningBot bot;

  @BeforeEach
  void startTheBot() {
    start();
  }

  @AfterEach
  void nothingWasRefused() {
    bot.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  void start(String... settings) {
    if (bot != null) {
      bot.close();
    }
    bot = new RunningBot(telegram, data, settings);
  }

  RunningBot bot() {
    return bot;
  }

  /// What a user is told next.
  FakeTelegram.Sent answerTo(long user, String text) {
    var number = telegram.sent(user).size() + 1;
    telegram.says(user, text);
    return telegram.await(user, number);
  }

  /// What a press on a button brings.
  FakeTelegram.Sent answerToPress(FakeTelegram.Sent message, String label) {
    var number = telegram.sent(message.chat()).size() + 1;
    note(message, message.data(label));
    return telegram.await(message.chat(), number);
  }

  /// What is shown over the chat when a button is pressed.
  String note(FakeTelegram.Sent message, String data) {
    var query = telegram.presses(ANN, message, data);
    return telegram.awaitAnswer(query).path("text").asString("");
  }
}
