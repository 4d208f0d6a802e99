package dev.ruwei.telegram;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Where something is said.
///
/// @param threadId the topic of a forum
/// @param replyTo the message that is answered
record Place(long chatId, @Nullable Integer threadId, @Nullable Integer replyTo) {
  /// Where a message stands; in a group the answer refers to it, in private that would be noise.
  static Place of(Message message) {
    return new Place(
        message.getChatId(),
        message.isTopicMessage() ? message.getMessageThreadId() : null,
        message.isUserMessage() ? null : message.getMessageId());
  }

  /// The same, as an answer to a certain message.
  Place replying(int messageId) {
    return new Place(chatId, threadId, messageId);
  }
}
