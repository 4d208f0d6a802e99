package dev.ruwei.journal;

import dev.ruwei.storage.Database;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journal's rows.
final class JournalTable {
  private static final int EXAMPLES = 3;

  private final Database database;

  JournalTable(Database database) {
    this.database = database;
  }

  void add(Entry entry) {
    database
        .sql()
        .sql(
            """
            INSERT INTO journal
              (answer_id, channel, asker, asked_at, language, question, verdict, missing, answer)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (answer_id) DO NOTHING\
            """)
        .params(entry.answerId(), entry.channel().name())
        .param(entry.asker())
        .params(entry.askedAt().toEpochMilli(), entry.language(), entry.question(), entry.verdict())
        .params(entry.missing(), entry.answer())
        .update();
  }

  boolean judge(String answerId, boolean helpful, @Nullable String note) {
    return database
            .sql()
            .sql("UPDATE journal SET helpful = ?, note = ? WHERE answer_id = ?")
            .param(helpful ? 1 : 0)
            .param(note)
            .param(answerId)
            .update()
        > 0;
  }

  int forget(String asker) {
    return database.sql().sql("DELETE FROM journal WHERE asker = ?").param(asker).update();
  }

  void expire(Instant before) {
    database
        .sql()
        .sql("DELETE FROM journal WHERE asked_at <= ?")
        .param(before.toEpochMilli())
        .update();
  }

  Stats stats() {
    return database
        .sql()
        .sql(
            """
            SELECT count(*),
              sum(CASE WHEN verdict IN ('answered', 'partial') THEN 1 ELSE 0 END),
              sum(CASE WHEN verdict = 'not_found' THEN 1 ELSE 0 END),
              sum(CASE WHEN helpful = 1 THEN 1 ELSE 0 END),
              sum(CASE WHEN helpful = 0 THEN 1 ELSE 0 END)
            FROM journal\
            """)
        .query(
            (row, _) ->
                new Stats(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
        .single();
  }

  List<Unanswered> unanswered(int most) {
    return wanted(most).stream()
        .map(group -> new Unanswered(group.missing(), group.count(), examples(group.missing())))
        .toList();
  }

  private List<Unanswered> wanted(int most) {
    return database
        .sql()
        .sql(
            """
            SELECT missing, count(*) AS times FROM journal
            WHERE verdict = 'not_found'
            GROUP BY missing ORDER BY times DESC, max(asked_at) DESC, missing LIMIT ?\
            """)
        .param(most)
        .query((row, _) -> new Unanswered(row.getString(1), row.getLong(2), List.of()))
        .list();
  }

  private List<String> examples(String missing) {
    return database
        .sql()
        .sql(
            """
            SELECT question FROM journal WHERE verdict = 'not_found' AND missing = ?
            GROUP BY question ORDER BY max(asked_at) DESC LIMIT ?\
            """)
        .params(missing, EXAMPLES)
        .query((row, _) -> row.getString(1))
        .list();
  }

  List<Unhelpful> unhelpful() {
    return database
        .sql()
        .sql("SELECT question, answer, note FROM journal WHERE helpful = 0 ORDER BY asked_at DESC")
        .query((row, _) -> new Unhelpful(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }
}
