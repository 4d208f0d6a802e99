package dev.ruwei.telegram;

import dev.ruwei.mailbox.Inbox;
import dev.ruwei.mailbox.Received;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes updates in: first to the disk, then to work. When it returns, they may be acknowledged.
final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Inbox inbox;
  private final Lanes lanes;
  private final Postman postman;

  Intake(Inbox inbox, Lanes lanes, Postman postman) {
    this.inbox = inbox;
    this.lanes = lanes;
    this.postman = postman;
  }

  void take(Me me, UpdateJson.Batch batch) {
    if (batch.unreadable() > 0) {
      LOG.warn("Telegram: {} updates cannot be read and are left out", batch.unreadable());
    }
    take(me, batch.updates());
  }

  void take(Me me, List<Received> updates) {
    if (!updates.isEmpty()) {
      inbox.put(me.id(), updates).forEach(update -> work(me, update));
    }
  }

  /// Goes on with what the last run has left: first what was still to be sent.
  void resume(Me me) {
    postman
        .undelivered(me)
        .forEach(parcel -> lanes.add(parcel.lane(), () -> postman.deliver(me, parcel)));
    inbox.open(me.id()).forEach(update -> work(me, update));
  }

  private void work(Me me, Received update) {
    lanes.add(update.lane(), () -> postman.work(me, update));
  }
}
