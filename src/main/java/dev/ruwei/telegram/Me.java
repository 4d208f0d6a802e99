package dev.ruwei.telegram;

import org.telegram.telegrambots.meta.api.objects.User;

/// Who the bot is.
///
/// @param username without the `@`
record Me(long id, String username) {
  static Me of(User user) {
    return new Me(user.getId(), String.valueOf(user.getUserName()));
  }
}
