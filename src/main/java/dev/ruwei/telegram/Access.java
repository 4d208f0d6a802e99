package dev.ruwei.telegram;

import java.util.Set;

/// Who is answered.
final class Access {
  private final Set<Long> allowed;
  private final Set<Long> owners;

  Access(TelegramProperties properties) {
    allowed = properties.allowed();
    owners = properties.owners();
  }

  /// Whether a user, or the chat that he speaks in, is let in.
  boolean admits(long userId, long chatId) {
    return allowed.isEmpty()
        || allowed.contains(userId)
        || allowed.contains(chatId)
        || owners.contains(userId);
  }

  boolean owns(long userId) {
    return owners.contains(userId);
  }

  /// Whether somebody is not let in.
  boolean restricted() {
    return !allowed.isEmpty();
  }

  Set<Long> owners() {
    return owners;
  }
}
