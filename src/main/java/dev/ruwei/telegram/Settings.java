package dev.ruwei.telegram;

import dev.ruwei.storage.Database;
import dev.ruwei.text.Language;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.User;

/// The language that each user wants menus and buttons in.
final class Settings {
  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /// As it was chosen.
  Optional<Language> chosen(long userId) {
    return database
        .sql()
        .sql("SELECT language FROM telegram_setting WHERE user_id = ?")
        .param(userId)
        .query(String.class)
        .optional()
        .flatMap(Language::ofTag);
  }

  /// As it was chosen, else that of the user's own Telegram.
  Language language(User user) {
    return chosen(user.getId()).orElseGet(() -> own(String.valueOf(user.getLanguageCode())));
  }

  static Language own(String code) {
    return Language.ofTag(code)
        .orElseGet(() -> code.startsWith("zh") ? Language.ZH_HANS : Language.EN);
  }

  void choose(long userId, Language language) {
    database
        .sql()
        .sql(
            """
            INSERT INTO telegram_setting (user_id, language) VALUES (?, ?)
            ON CONFLICT (user_id) DO UPDATE SET language = excluded.language\
            """)
        .params(userId, language.tag())
        .update();
  }

  void forget(long userId) {
    database.sql().sql("DELETE FROM telegram_setting WHERE user_id = ?").param(userId).update();
  }
}
