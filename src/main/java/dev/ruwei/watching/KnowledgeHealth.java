package dev.ruwei.watching;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// How the knowledge is: `DOWN` where the folder cannot be read or what is in it cannot be served,
/// so that answers may be out of date. A faulty file is a detail, for the others are up to date and
/// its last good version is served.
final class KnowledgeHealth implements HealthIndicator {
  private final Condition condition;

  KnowledgeHealth(Condition condition) {
    this.condition = condition;
  }

  @Override
  public Health health() {
    var trouble = condition.trouble();
    var health = trouble == null ? Health.up() : Health.down().withDetail("reason", trouble);
    var faults = condition.faults().stream().map(Object::toString).toList();
    return faults.isEmpty() ? health.build() : health.withDetail("faults", faults).build();
  }
}
