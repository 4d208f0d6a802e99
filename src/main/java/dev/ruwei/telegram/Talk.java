package dev.ruwei.telegram;

import org.jspecify.annotations.Nullable;

/// Whose conversation it is: each user's own, in each chat and topic.
record Talk(long chatId, @Nullable Integer threadId, long userId) {
  static Talk of(Place place, long userId) {
    return new Talk(place.chatId(), place.threadId(), userId);
  }
}
