package dev.ruwei.telegram;

import dev.ruwei.storage.Database;
import java.util.Optional;

/// The article that each chat keeps to, by its id.
final class ChosenArticles {
  private final Database database;

  ChosenArticles(Database database) {
    this.database = database;
  }

  Optional<String> of(long chatId) {
    return database
        .sql()
        .sql("SELECT article FROM telegram_chat WHERE chat_id = ?")
        .param(chatId)
        .query(String.class)
        .optional();
  }

  void choose(long chatId, String articleId) {
    database
        .sql()
        .sql(
            """
            INSERT INTO telegram_chat (chat_id, article) VALUES (?, ?)
            ON CONFLICT (chat_id) DO UPDATE SET article = excluded.article\
            """)
        .params(chatId, articleId)
        .update();
  }

  /// The chat asks all articles again.
  void forget(long chatId) {
    database.sql().sql("DELETE FROM telegram_chat WHERE chat_id = ?").param(chatId).update();
  }
}
