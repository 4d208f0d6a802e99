package dev.ruwei.telegram;

import dev.ruwei.mailbox.Inbox;
import dev.ruwei.mailbox.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Deletes what is old, now and then.
final class Housekeeping {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  /// Telegram repeats an update for a day, and counts anew after a week.
  private static final Duration MAIL = Duration.ofDays(10);

  private final Inbox inbox;
  private final Outbox outbox;
  private final ShownAnswers shown;
  private final Duration keep;
  private final InstantSource clock;

  Housekeeping(Inbox inbox, Outbox outbox, ShownAnswers shown, Duration keep, InstantSource clock) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.shown = shown;
    this.keep = keep;
    this.clock = clock;
  }

  void tidy() {
    try {
      var mail = clock.instant().minus(MAIL);
      inbox.expire(mail);
      outbox.expire(mail);
      shown.expire(clock.instant().minus(keep));
    } catch (DataAccessException e) {
      LOG.warn("Nothing old could be deleted: {}", e.getMessage());
    }
  }
}
