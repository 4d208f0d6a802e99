package dev.ruwei.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/// Asks for updates, keeps them, and only then asks for the next: with that question Telegram
/// forgets the former ones.
final class Polling implements Listening {
  private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

  private final BotApi api;
  private final Intake intake;
  private final Pulse pulse;
  private final Backoff backoff;
  private long offset;

  Polling(BotApi api, Intake intake, Pulse pulse, Backoff backoff) {
    this.api = api;
    this.intake = intake;
    this.pulse = pulse;
    this.backoff = backoff;
  }

  @Override
  public void prepare(Me me) throws CallFailure {
    api.call(new DeleteWebhook());
  }

  @Override
  public void run(Me me) throws InterruptedException {
    while (true) {
      try {
        poll(me);
      } catch (CallFailure e) {
        pulse.ill(Troubles.of(e));
        backoff.pause(Troubles.rest(e));
      } catch (DataAccessException e) {
        pulse.ill("the inbox cannot be written, so nothing is read: " + e.getMessage());
        backoff.pause();
      } catch (RuntimeException e) {
        LOG.error("Telegram: a batch of updates was not taken", e);
        pulse.ill("a fault of this program; see the log");
        backoff.pause();
      }
    }
  }

  /// The next offset follows the ids of this batch, even where they are lower than before: after a
  /// week without updates Telegram counts from anywhere.
  private void poll(Me me) throws CallFailure, InterruptedException {
    var batch = UpdateJson.batch(api.poll(offset));
    intake.take(me, batch);
    pulse.well();
    if (batch.last().isPresent()) {
      offset = batch.last().getAsLong() + 1;
    }
    if (batch.empty() && batch.unreadable() > 0) {
      backoff.pause();
    } else {
      backoff.reset();
    }
  }
}
