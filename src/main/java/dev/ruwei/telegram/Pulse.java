package dev.ruwei.telegram;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// How the bot is: `UP` only while Telegram was heard not long ago. A trouble is logged when it
/// begins, not each time it is met.
final class Pulse implements HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

  private final LongSupplier nanos;
  private final Duration longest;
  private long heard;
  private @Nullable String trouble = "Telegram has not been reached yet";

  /// @param longest after which silence is a trouble of its own; zero: never
  Pulse(Duration longest, LongSupplier nanos) {
    this.longest = longest;
    this.nanos = nanos;
  }

  synchronized void well() {
    if (trouble != null) {
      LOG.info("Telegram: the bot is listening");
    }
    trouble = null;
    heard = nanos.getAsLong();
  }

  synchronized void ill(String reason) {
    if (!Objects.equals(trouble, reason)) {
      LOG.warn("Telegram: {}", reason);
    }
    trouble = reason;
  }

  @Override
  public synchronized Health health() {
    if (trouble != null) {
      return Health.down().withDetail("reason", trouble).build();
    }
    var silent = Duration.ofNanos(nanos.getAsLong() - heard);
    return longest.isPositive() && silent.compareTo(longest) > 0
        ? Health.down().withDetail("reason", "Telegram has been silent for " + silent).build()
        : Health.up().build();
  }
}
