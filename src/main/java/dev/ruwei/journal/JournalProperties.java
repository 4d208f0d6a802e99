package dev.ruwei.journal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param keep how long questions are kept
@ConfigurationProperties("ruwei.journal")
record JournalProperties(@DefaultValue("30d") Duration keep) {
  JournalProperties {
    if (keep.isNegative()) {
      throw new IllegalArgumentException("ruwei.journal.keep is negative: use 0 to keep nothing");
    }
  }
}
