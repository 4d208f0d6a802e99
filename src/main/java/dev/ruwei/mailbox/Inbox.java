package dev.ruwei.mailbox;

import dev.ruwei.storage.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The door to what was received. It is known by its id, for days, in whatever order ids come: a
/// sender that counts anew is heard all the same.
public final class Inbox {
  private final Database database;
  private final InstantSource clock;

  Inbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Keeps what was received; when this returns it is on the disk.
  ///
  /// @return those that had not been received before, in order
  public List<Received> put(long bot, List<Received> received) {
    var fresh = new ArrayList<Received>();
    database.transaction(
        () -> received.stream().filter(item -> isNew(bot, item)).forEach(fresh::add));
    return List.copyOf(fresh);
  }

  private boolean isNew(long bot, Received item) {
    return database
            .sql()
            .sql(
                """
                INSERT INTO inbox (bot, update_id, lane, payload, state, received_at)
                VALUES (?, ?, ?, ?, 'NEW', ?)
                ON CONFLICT (bot, update_id) DO NOTHING\
                """)
            .params(bot, item.id(), item.lane(), item.payload(), clock.millis())
            .update()
        == 1;
  }

  /// What is not worked off yet, in the order it came.
  public List<Received> open(long bot) {
    return database
        .sql()
        .sql(
            """
            SELECT update_id, lane, payload FROM inbox
            WHERE bot = ? AND state = 'NEW' ORDER BY position\
            """)
        .param(bot)
        .query((row, _) -> new Received(row.getLong(1), row.getString(2), row.getString(3)))
        .list();
  }

  /// Marks something as worked off, and forgets what it said.
  public void done(long bot, long id) {
    close(bot, id, "DONE", "NULL");
  }

  /// Puts aside what cannot be read, with its payload, so that somebody can look at it.
  public void quarantine(long bot, long id) {
    close(bot, id, "QUARANTINED", "payload");
  }

  private void close(long bot, long id, String state, String payload) {
    database
        .sql()
        .sql(
            "UPDATE inbox SET state = ?, payload = %s WHERE bot = ? AND update_id = ?"
                .formatted(payload))
        .params(state, bot, id)
        .update();
  }

  /// Forgets what was worked off before a moment.
  public int expire(Instant before) {
    return database
        .sql()
        .sql("DELETE FROM inbox WHERE state <> 'NEW' AND received_at < ?")
        .param(before.toEpochMilli())
        .update();
  }
}
