package dev.ruwei.watching;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether and how the knowledge folder is watched.
///
/// @param quietTime how long nothing may change in the folder before it is read, so that nobody's
///   half-written file is
/// @param pollInterval how often the folder is looked at where the system tells of no change: a
///   network drive, or more changes than it can tell
@ConfigurationProperties("ruwei.knowledge")
record WatchProperties(
    @DefaultValue("true") boolean watch,
    @DefaultValue("500ms") Duration quietTime,
    @DefaultValue("10s") Duration pollInterval) {
  WatchProperties {
    if (quietTime.isNegative()) {
      throw new IllegalArgumentException("ruwei.knowledge.quiet-time must not be negative");
    }
    if (pollInterval.toMillis() < 1) {
      throw new IllegalArgumentException("ruwei.knowledge.poll-interval must be at least 1ms");
    }
  }
}
