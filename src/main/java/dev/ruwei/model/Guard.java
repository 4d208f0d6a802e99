package dev.ruwei.model;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets a call to the model through, or not: so many at a time, and none for a while after it has
/// failed repeatedly. Counts what comes of them.
final class Guard {
  private static final String CALLS = "ruwei.model.calls";
  private static final String SENTENCES = "ruwei.model.sentences";

  private final CircuitBreaker breaker;
  private final Semaphore free;
  private final MeterRegistry meters;
  private final FailureLog log = new FailureLog();

  /// @param clock tells when the model has been left alone for long enough
  Guard(ModelLimits limits, MeterRegistry meters, Clock clock) {
    this.breaker = breaker(limits, clock);
    this.free = new Semaphore(limits.maxConcurrent());
    this.meters = meters;
  }

  private static CircuitBreaker breaker(ModelLimits limits, Clock clock) {
    return CircuitBreaker.of(
        "language-model",
        CircuitBreakerConfig.custom()
            .clock(clock)
            .slidingWindowSize(limits.failures())
            .minimumNumberOfCalls(limits.failures())
            .failureRateThreshold(100)
            .waitDurationInOpenState(limits.pause())
            .permittedNumberOfCallsInHalfOpenState(1)
            .build());
  }

  /// What a call gives; empty where it was not made or has failed.
  <T> Optional<T> call(Supplier<T> call) {
    if (!free.tryAcquire()) {
      count("busy");
      return Optional.empty();
    }
    try {
      return permitted(call);
    } finally {
      free.release();
    }
  }

  private <T> Optional<T> permitted(Supplier<T> call) {
    if (!breaker.tryAcquirePermission()) {
      count("paused");
      return Optional.empty();
    }
    var start = System.nanoTime();
    try {
      var result = call.get();
      breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      log.answered();
      count("answered", start);
      return Optional.of(result);
    } catch (AbandonedException e) {
      breaker.releasePermission();
      count("abandoned", start);
      throw e.reason();
    } catch (RuntimeException e) {
      failed(Failure.of(e), e, start);
      return Optional.empty();
    }
  }

  private void failed(Failure failure, RuntimeException cause, long start) {
    breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, cause);
    var pause = failure.retryAfter();
    if (pause != null) {
      breaker.transitionToOpenStateFor(pause);
    }
    log.failed(failure.kind(), cause);
    count(failure.kind().tag(), start);
  }

  /// Counts a sentence of the model, by whether it may be shown.
  void sentence(boolean shown) {
    meters.counter(SENTENCES, "outcome", shown ? "shown" : "dropped").increment();
  }

  private void count(String outcome) {
    count(outcome, System.nanoTime());
  }

  private void count(String outcome, long start) {
    meters.timer(CALLS, "outcome", outcome).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
  }
}
