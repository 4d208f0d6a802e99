package dev.ruwei.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.Update;

/// What the bot says to an update; kinds it does not know leave it silent.
final class Bot {
  private final Messages messages;
  private final Presses presses;
  private final InlineQueries inlineQueries;
  private final Typing typing;

  Bot(Messages messages, Presses presses, InlineQueries inlineQueries, Typing typing) {
    this.messages = messages;
    this.presses = presses;
    this.inlineQueries = inlineQueries;
    this.typing = typing;
  }

  List<Letter> reply(Update update, Me me) {
    if (update.hasMessage()) {
      try (var _ = typing.during(update.getMessage())) {
        return messages.reply(update.getMessage(), me);
      }
    }
    if (update.hasEditedMessage()) {
      return messages.replyAgain(update.getEditedMessage(), me);
    }
    if (update.hasCallbackQuery()) {
      return presses.reply(update.getCallbackQuery(), me);
    }
    if (update.hasInlineQuery()) {
      inlineQueries.answer(update.getInlineQuery());
    }
    return List.of();
  }

  /// What to say where [#reply] has failed.
  List<Letter> apologise(Update update) {
    return update.hasMessage() ? messages.apologise(update.getMessage()) : List.of();
  }
}
