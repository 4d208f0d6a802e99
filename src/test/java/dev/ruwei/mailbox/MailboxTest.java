package dev.ruwei.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.storage.Database;
import dev.ruwei.storage.Databases;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
  private static final long BOT = 1;
  private static final long OTHER_BOT = 2;

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private Database database;
  private Inbox inbox;
  private Outbox outbox;

  @BeforeEach
  void open() {
    database = database(folder);
    inbox = new Inbox(database, () -> now);
    outbox = new Outbox(database, () -> now);
  }

  @AfterEach
  void close() {
    database.close();
  }

  Database database(Path folder) {
    return Databases.in(folder);
  }

  @Test
  void takesEachUpdateOnceForEachBotInWhateverOrder() {
    assertThat(inbox.put(BOT, List.of(update(9), update(3), update(9))))
        .containsExactly(update(9), update(3));
    assertThat(inbox.put(BOT, List.of(update(3), update(4)))).containsExactly(update(4));
    assertThat(inbox.put(OTHER_BOT, List.of(update(3)))).hasSize(1);
    assertThat(inbox.open(BOT)).containsExactly(update(9), update(3), update(4));
  }

  @Test
  void remembersOverARestart() {
    inbox.put(BOT, List.of(update(1), update(2)));
    inbox.done(BOT, 1);
    database.close();
    database = database(folder);
    inbox = new Inbox(database, () -> now);

    assertThat(inbox.open(BOT)).containsExactly(update(2));
    assertThat(inbox.put(BOT, List.of(update(1)))).isEmpty();
  }

  @Test
  void forgetsWhatWasSaidButNotThatItWas() {
    inbox.put(BOT, List.of(update(1), update(2), update(3)));
    inbox.done(BOT, 1);
    inbox.quarantine(BOT, 2);

    assertThat(column("SELECT payload FROM inbox WHERE update_id < 3 ORDER BY update_id"))
        .containsExactly(null, "{2}");
    now = now.plusSeconds(1);
    assertThat(inbox.expire(now)).isEqualTo(2);
    assertThat(inbox.open(BOT)).containsExactly(update(3));
  }

  @Test
  void keepsAnswersTogetherWithTheNewsThatTheyAreThere() {
    inbox.put(BOT, List.of(update(1)));
    var kept = outbox.answer(inbox, BOT, 1, List.of(parcel("a"), parcel("b")));

    assertThat(inbox.open(BOT)).isEmpty();
    assertThat(outbox.open(BOT))
        .isEqualTo(kept)
        .extracting(Parcel::payload)
        .containsExactly("a", "b");
  }

  @Test
  void knowsWhatPerhapsWasSent() {
    var parcel = outbox.add(BOT, parcel("a"));
    outbox.sending(parcel);
    assertThat(outbox.open(BOT))
        .extracting(Parcel::started, Parcel::attempts)
        .containsExactly(Tuple.tuple(true, 1));
    outbox.notSent(parcel);
    assertThat(outbox.open(BOT)).extracting(Parcel::started).containsExactly(false);
    outbox.sending(parcel);
    var notice = outbox.replaced(BOT, parcel, parcel("notice"));

    assertThat(outbox.open(BOT)).containsExactly(notice);
    assertThat(outbox.takeUnknown(BOT, parcel.position())).map(Parcel::payload).contains("a");
    assertThat(outbox.takeUnknown(BOT, parcel.position())).isEmpty();
  }

  @Test
  void namesTheMessagesThatAnswerAQuestion() {
    for (var id = 5L; id < 7; id++) {
      outbox.sent(outbox.add(BOT, parcel("a")), id);
    }
    outbox.refused(outbox.add(BOT, parcel("b")));

    assertThat(outbox.messages(BOT, "q")).containsExactly(5L, 6L);
    assertThat(outbox.messages(BOT, "other")).isEmpty();
    assertThat(column("SELECT payload FROM outbox")).containsOnlyNulls();
    assertThat(outbox.expire(now.plusSeconds(1))).isEqualTo(3);
  }

  private List<String> column(String query) {
    return database.sql().sql(query).query((row, _) -> row.getString(1)).list();
  }

  private static Received update(long id) {
    return new Received(id, "lane", "{" + id + "}");
  }

  private static Parcel parcel(String payload) {
    return Parcel.of("lane", "send", payload, "q");
  }
}
