package dev.ruwei.mailbox;

import dev.ruwei.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The door to what has to be sent. A parcel is marked before it is sent and after: who finds one
/// with the first mark only knows that nobody knows whether it arrived.
public final class Outbox {
  private static final String COLUMNS = "position, lane, kind, payload, question, state, attempts";

  private final Database database;
  private final InstantSource clock;

  Outbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Closes what was received and keeps the parcels that answer it, both or neither.
  public List<Parcel> answer(Inbox inbox, long bot, long id, List<Parcel> parcels) {
    var kept = new ArrayList<Parcel>();
    database.transaction(
        () -> {
          parcels.forEach(parcel -> kept.add(add(bot, parcel)));
          inbox.done(bot, id);
        });
    return List.copyOf(kept);
  }

  public Parcel add(long bot, Parcel parcel) {
    var position =
        database
            .sql()
            .sql(
                """
                INSERT INTO outbox (bot, lane, kind, payload, question, state, created_at)
                VALUES (?, ?, ?, ?, ?, 'NEW', ?) RETURNING position\
                """)
            .params(bot, parcel.lane(), parcel.kind(), parcel.payload())
            .param(parcel.question())
            .param(clock.millis())
            .query(Long.class)
            .single();
    return parcel.at(position);
  }

  /// What is not sent yet, or perhaps is, in order.
  public List<Parcel> open(long bot) {
    return database
        .sql()
        .sql(
            "SELECT %s FROM outbox WHERE bot = ? AND state IN ('NEW', 'SENDING') ORDER BY position"
                .formatted(COLUMNS))
        .param(bot)
        .query(Outbox::parcel)
        .list();
  }

  public void sending(Parcel parcel) {
    update(parcel, "state = 'SENDING', attempts = attempts + 1");
  }

  /// Back to where it was: the send is known not to have happened.
  public void notSent(Parcel parcel) {
    update(parcel, "state = 'NEW'");
  }

  /// Sent, so its text is forgotten.
  public void sent(Parcel parcel, long messageId) {
    update(parcel, "state = 'SENT', payload = NULL, message_id = " + messageId);
  }

  /// Refused for good.
  public void refused(Parcel parcel) {
    update(parcel, "state = 'REFUSED', payload = NULL");
  }

  /// Perhaps sent; its text stays, in case that somebody misses it.
  public void unknown(Parcel parcel) {
    update(parcel, "state = 'UNKNOWN'");
  }

  /// Marks a parcel as perhaps sent and puts another in its place, both or neither.
  public Parcel replaced(long bot, Parcel parcel, Parcel other) {
    var added = new ArrayList<Parcel>();
    database.transaction(
        () -> {
          unknown(parcel);
          added.add(add(bot, other));
        });
    return added.getFirst();
  }

  /// Takes out a parcel whose fate is unknown, once: the second time it is gone.
  public Optional<Parcel> takeUnknown(long bot, long position) {
    var taken =
        database
            .sql()
            .sql(
                "UPDATE outbox SET state = 'REPEATED' WHERE bot = ? AND position = ? AND state ="
                    + " 'UNKNOWN' RETURNING "
                    + COLUMNS)
            .params(bot, position)
            .query(Outbox::parcel)
            .optional();
    taken.ifPresent(parcel -> update(parcel, "payload = NULL"));
    return taken;
  }

  /// The messages that answered a question, in order.
  public List<Long> messages(long bot, String question) {
    return database
        .sql()
        .sql(
            """
            SELECT message_id FROM outbox
            WHERE bot = ? AND question = ? AND message_id IS NOT NULL ORDER BY position\
            """)
        .params(bot, question)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// Forgets what was closed before a moment.
  public int expire(Instant before) {
    return database
        .sql()
        .sql("DELETE FROM outbox WHERE state NOT IN ('NEW', 'SENDING') AND created_at < ?")
        .param(before.toEpochMilli())
        .update();
  }

  private void update(Parcel parcel, String change) {
    database
        .sql()
        .sql("UPDATE outbox SET " + change + " WHERE position = ?")
        .param(parcel.position())
        .update();
  }

  private static Parcel parcel(ResultSet row, int number) throws SQLException {
    return new Parcel(
        row.getLong("position"),
        row.getString("lane"),
        row.getString("kind"),
        row.getString("payload"),
        row.getString("question"),
        "SENDING".equals(row.getString("state")),
        row.getInt("attempts"));
  }
}
