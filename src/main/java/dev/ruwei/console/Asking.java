package dev.ruwei.console;

import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.conversation.Turn;
import dev.ruwei.conversation.UnknownConversationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One person's questions at the command line, each in the conversation of the last.
final class Asking {
  private final Supplier<Conversations> conversations;
  private @Nullable String conversationId;

  Asking(Supplier<Conversations> conversations) {
    this.conversations = conversations;
  }

  /// Asks; a conversation that has expired in the meantime is begun anew.
  Turn ask(Question question, Listener listener) {
    Turn turn;
    try {
      turn = conversations.get().ask(Channel.CONSOLE, conversationId, question, listener);
    } catch (UnknownConversationException e) {
      turn = conversations.get().ask(Channel.CONSOLE, null, question, listener);
    }
    conversationId = turn.conversationId();
    return turn;
  }

  /// Forgets what was asked before.
  void reset() {
    conversationId = null;
  }
}
