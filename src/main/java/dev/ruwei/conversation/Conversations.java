package dev.ruwei.conversation;

import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The door to conversations.
public interface Conversations {
  /// Asks in a conversation, or opens one where `conversationId` is `null`.
  ///
  /// @throws UnknownConversationException when the id is not one of this channel's, or has expired
  Turn ask(Channel channel, @Nullable String conversationId, Question question);

  /// The same, telling of the answer while it grows. What the listener throws ends the answer, goes
  /// through, and leaves no turn behind.
  ///
  /// @throws UnknownConversationException when the id is not one of this channel's, or has expired
  default Turn ask(
      Channel channel, @Nullable String conversationId, Question question, Listener listener) {
    return ask(channel, conversationId, question);
  }

  /// The last turns of a conversation, the oldest first.
  ///
  /// @throws UnknownConversationException when the id is not one of this channel's, or has expired
  List<Turn> turns(Channel channel, String conversationId);
}
