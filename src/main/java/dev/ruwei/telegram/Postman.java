package dev.ruwei.telegram;

import dev.ruwei.mailbox.Inbox;
import dev.ruwei.mailbox.Outbox;
import dev.ruwei.mailbox.Parcel;
import dev.ruwei.mailbox.Received;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Works off what was received: finds the reply, keeps it together with the news that the update is
/// done, and sends it. A crash between any two of these steps leaves the rest to the next start.
final class Postman {
  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final Inbox inbox;
  private final Outbox outbox;
  private final Bot bot;
  private final Delivery delivery;
  private final Duration retryPause;

  Postman(Inbox inbox, Outbox outbox, Bot bot, Delivery delivery, Duration retryPause) {
    this.inbox = inbox;
    this.outbox = outbox;
    this.bot = bot;
    this.delivery = delivery;
    this.retryPause = retryPause;
  }

  void work(Me me, Received received) throws InterruptedException {
    Update update;
    try {
      update = Letters.read(received.payload(), Update.class);
    } catch (UncheckedIOException e) {
      LOG.warn("Telegram: update {} cannot be read and is put aside", received.id());
      inbox.quarantine(me.id(), received.id());
      return;
    }
    var parcels =
        reply(me, update).stream().map(letter -> Letters.parcel(received.lane(), letter)).toList();
    for (var parcel : kept(me, received, parcels)) {
      delivery.deliver(me, parcel);
    }
  }

  /// A fault in one reply harms no other.
  private List<Letter> reply(Me me, Update update) {
    try {
      return bot.reply(update, me);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.error("Telegram: no reply to update {}", update.getUpdateId(), e);
      return bot.apologise(update);
    }
  }

  /// The disk may be full for a while: then the update waits, and those of its chat with it.
  private List<Parcel> kept(Me me, Received received, List<Parcel> parcels)
      throws InterruptedException {
    var backoff = new Backoff(retryPause);
    while (true) {
      try {
        return outbox.answer(inbox, me.id(), received.id(), parcels);
      } catch (DataAccessException e) {
        LOG.warn("The outbox cannot be written: {}", e.getMessage());
        backoff.pause();
      }
    }
  }

  void deliver(Me me, Parcel parcel) throws InterruptedException {
    delivery.deliver(me, parcel);
  }

  List<Parcel> undelivered(Me me) {
    return outbox.open(me.id());
  }
}
