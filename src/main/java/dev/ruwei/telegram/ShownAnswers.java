package dev.ruwei.telegram;

import dev.ruwei.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Keeps what the buttons under answers refer to, over restarts.
final class ShownAnswers {
  private final Database database;
  private final InstantSource clock;

  ShownAnswers(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  void keep(ShownAnswer answer) {
    database
        .sql()
        .sql(
            """
            INSERT INTO telegram_answer
              (answer_id, user_id, conversation_id, question, passages, suggestions, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(answer.answerId(), answer.userId(), answer.conversationId(), answer.question())
        .params(
            lines(answer.passages().stream().map(ShownPassage::line).toList()),
            lines(answer.suggestions()),
            clock.millis())
        .update();
  }

  Optional<ShownAnswer> find(String answerId) {
    return database
        .sql()
        .sql("SELECT * FROM telegram_answer WHERE answer_id = ?")
        .param(answerId)
        .query(ShownAnswers::answer)
        .optional();
  }

  void forget(long userId) {
    database.sql().sql("DELETE FROM telegram_answer WHERE user_id = ?").param(userId).update();
  }

  void expire(Instant before) {
    database
        .sql()
        .sql("DELETE FROM telegram_answer WHERE created_at < ?")
        .param(before.toEpochMilli())
        .update();
  }

  private static ShownAnswer answer(ResultSet row, int number) throws SQLException {
    return new ShownAnswer(
        row.getString("answer_id"),
        row.getLong("user_id"),
        row.getString("conversation_id"),
        row.getString("question"),
        row.getString("passages").lines().map(ShownPassage::read).toList(),
        row.getString("suggestions").lines().toList());
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts.stream().map(text -> text.replace('\n', ' ')).toList());
  }
}
