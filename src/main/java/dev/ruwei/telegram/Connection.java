package dev.ruwei.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/// Joins Telegram whenever that is possible, and listens until the end. Nothing that happens there
/// keeps the rest of the program from starting, or this from trying again.
final class Connection implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  private final BotApi api;
  private final Intake intake;
  private final Lanes lanes;
  private final Listening listening;
  private final Menus menus;
  private final Housekeeping housekeeping;
  private final Pulse pulse;
  private final Backoff backoff;
  private volatile @Nullable Thread thread;

  Connection(
      BotApi api,
      Intake intake,
      Lanes lanes,
      Listening listening,
      Menus menus,
      Housekeeping housekeeping,
      Pulse pulse,
      Backoff backoff) {
    this.api = api;
    this.intake = intake;
    this.lanes = lanes;
    this.listening = listening;
    this.menus = menus;
    this.housekeeping = housekeeping;
    this.pulse = pulse;
    this.backoff = backoff;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("telegram").start(this::run);
  }

  private void run() {
    try {
      var me = join();
      Thread.ofVirtual().name("telegram-menus").start(menus::set);
      Thread.ofVirtual().name("telegram-tidy").start(housekeeping::tidy);
      listening.run(me);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Me join() throws InterruptedException {
    while (true) {
      try {
        var me = Me.of(api.call(new GetMe()));
        listening.prepare(me);
        intake.resume(me);
        return me;
      } catch (CallFailure e) {
        pulse.ill(Troubles.of(e));
        backoff.pause(Troubles.rest(e));
      } catch (RuntimeException e) {
        LOG.debug("No start", e);
        pulse.ill("the bot cannot start: " + e.getMessage());
        backoff.pause();
      }
    }
  }

  /// Listens no more, and lets what runs come to its end; what does not stays in the inbox.
  @Override
  public void stop() {
    var current = thread;
    thread = null;
    if (current != null) {
      api.stopPolling();
      current.interrupt();
      lanes.close(PATIENCE);
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
