package dev.ruwei.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Shows that the bot is at work, when that takes longer than half a second.
final class Typing {
  private static final Logger LOG = LoggerFactory.getLogger(Typing.class);
  private static final Duration FIRST = Duration.ofMillis(500);

  /// Telegram shows it for five seconds.
  private static final Duration NEXT = Duration.ofMillis(4_500);

  private final BotApi api;

  Typing(BotApi api) {
    this.api = api;
  }

  /// Until it is closed.
  interface Shown extends AutoCloseable {
    @Override
    void close();
  }

  Shown during(Message message) {
    var thread = Thread.ofVirtual().name("typing").start(() -> show(message));
    return thread::interrupt;
  }

  private void show(Message message) {
    try {
      Thread.sleep(FIRST);
      while (true) {
        api.call(
            SendChatAction.builder()
                .chatId(message.getChatId())
                .messageThreadId(message.isTopicMessage() ? message.getMessageThreadId() : null)
                .action("typing")
                .build());
        Thread.sleep(NEXT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CallFailure e) {
      LOG.debug("Telegram: no typing shown: {}", e.getMessage());
    }
  }
}
