package dev.ruwei.model;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says once why the model does not answer, and once that it does again.
final class FailureLog {
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

  private final AtomicReference<Failure.@Nullable Kind> told = new AtomicReference<>();

  void failed(Failure.Kind kind, RuntimeException cause) {
    if (told.getAndSet(kind) != kind) {
      LOG.warn("The language model does not help, {}. Templates answer instead.", kind.advice());
    }
    LOG.debug("The language model has failed", cause);
  }

  void answered() {
    if (told.getAndSet(null) != null) {
      LOG.info("The language model answers again.");
    }
  }
}
