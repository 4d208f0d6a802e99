package dev.ruwei.telegram;

import dev.ruwei.mailbox.Outbox;
import dev.ruwei.mailbox.Parcel;
import dev.ruwei.telegram.CallFailure.NotSent;
import dev.ruwei.telegram.CallFailure.Refused;
import dev.ruwei.telegram.CallFailure.Unclear;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/// Sends parcels. What is known not to be sent is tried again until it is; where nobody knows, the
/// message is not sent twice: a line says so and offers it again.
final class Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  /// A notice that is lost may be repeated, but not for ever; an edit does no harm at all.
  private static final int MOST_ATTEMPTS = 5;

  /// Telegram counts from a tick of its own clock.
  private static final Duration MARGIN = Duration.ofMillis(100);

  private final BotApi api;
  private final Outbox outbox;
  private final Notices notices;
  private final Duration retryPause;

  Delivery(BotApi api, Outbox outbox, Notices notices, Duration retryPause) {
    this.api = api;
    this.outbox = outbox;
    this.notices = notices;
    this.retryPause = retryPause;
  }

  /// Returns when the parcel is sent or given up.
  void deliver(Me me, Parcel parcel) throws InterruptedException {
    var backoff = new Backoff(retryPause);
    var next = parcel.started() ? uncertain(me, parcel) : Optional.of(parcel);
    while (next.isPresent()) {
      next = attempt(me, next.get(), backoff);
    }
  }

  /// Tries once, and returns what to try next.
  private Optional<Parcel> attempt(Me me, Parcel parcel, Backoff backoff)
      throws InterruptedException {
    outbox.sending(parcel);
    try {
      outbox.sent(parcel, call(parcel));
      return Optional.empty();
    } catch (CallFailure failure) {
      return switch (failure) {
        case NotSent _ -> later(parcel, backoff, Duration.ZERO);
        case Unclear _ -> uncertain(me, parcel);
        case Refused refused -> refused(parcel, refused, backoff);
      };
    }
  }

  private long call(Parcel parcel) throws CallFailure {
    if (!parcel.kind().equals(Letters.EDIT)) {
      return api.call(Letters.read(parcel.payload(), SendMessage.class)).getMessageId();
    }
    try {
      api.call(Letters.read(parcel.payload(), EditMessageText.class));
    } catch (Refused e) {
      if (!e.says("message is not modified")) {
        throw e;
      }
    }
    return 0;
  }

  private Optional<Parcel> later(Parcel parcel, Backoff backoff, Duration asked)
      throws InterruptedException {
    outbox.notSent(parcel);
    backoff.pause(asked);
    return Optional.of(parcel);
  }

  private Optional<Parcel> refused(Parcel parcel, Refused refused, Backoff backoff)
      throws InterruptedException {
    var next = Refusals.next(parcel, refused);
    if (next.isEmpty()) {
      LOG.info("Telegram: a message is given up: {}", refused.getMessage());
      outbox.refused(parcel);
      return next;
    }
    if (!next.get().equals(parcel)) {
      return next;
    }
    var asked = refused.retryAfter();
    return later(parcel, backoff, asked.isPositive() ? asked.plus(MARGIN) : asked);
  }

  private Optional<Parcel> uncertain(Me me, Parcel parcel) {
    if (parcel.kind().equals(Letters.SEND)) {
      return Optional.of(outbox.replaced(me.id(), parcel, notices.about(parcel)));
    }
    if (parcel.attempts() < MOST_ATTEMPTS) {
      return Optional.of(parcel.again());
    }
    outbox.unknown(parcel);
    return Optional.empty();
  }
}
