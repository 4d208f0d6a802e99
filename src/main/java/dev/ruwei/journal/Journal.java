package dev.ruwei.journal;

import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door to the journal. One thread writes it, so that an answer never waits for the disk, and
/// an opinion on it always finds it.
public final class Journal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final Duration BETWEEN_EXPIRIES = Duration.ofHours(1);

  private final JournalTable table;
  private final Duration keep;
  private final InstantSource clock;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("journal").factory());
  private Instant expired = Instant.EPOCH;

  Journal(JournalTable table, Duration keep, InstantSource clock) {
    this.table = table;
    this.keep = keep;
    this.clock = clock;
  }

  /// Keeps a turn, soon.
  ///
  /// @param asker who asked, in the channel's own words, to be forgotten by; `null`: nobody knows
  public void record(Turn turn, Channel channel, @Nullable String asker) {
    var entry = Entry.of(turn, channel, asker, clock.instant());
    writer.execute(() -> add(entry));
  }

  /// A journal that cannot be written harms no answer.
  private void add(Entry entry) {
    try {
      table.add(entry);
      expire();
    } catch (RuntimeException e) {
      LOG.warn("The journal cannot be written: {}", e.getMessage());
    }
  }

  /// Keeps what somebody thinks of an answer; a second opinion takes the place of the first.
  ///
  /// @return whether the journal knows the answer
  public boolean judge(String answerId, boolean helpful, @Nullable String note) {
    return ask(() -> table.judge(answerId, helpful, note));
  }

  /// Deletes all that somebody has asked.
  ///
  /// @return how many questions there were
  public int forget(String asker) {
    return ask(() -> table.forget(asker));
  }

  public Stats stats() {
    return ask(
        () -> {
          expire();
          return table.stats();
        });
  }

  /// What was asked in vain, the most wanted first.
  public List<Unanswered> unanswered(int most) {
    return ask(
        () -> {
          expire();
          return table.unanswered(most);
        });
  }

  /// The answers that somebody found unhelpful, the newest first.
  public List<Unhelpful> unhelpful() {
    return ask(table::unhelpful);
  }

  /// How long questions are kept.
  public Duration keep() {
    return keep;
  }

  private void expire() {
    var now = clock.instant();
    var pause = keep.compareTo(BETWEEN_EXPIRIES) < 0 ? keep : BETWEEN_EXPIRIES;
    if (!now.isBefore(expired.plus(pause))) {
      table.expire(now.minus(keep));
      expired = now;
    }
  }

  private <T> T ask(Callable<T> work) {
    try {
      return writer.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The journal cannot be read: " + e.getCause(), e);
    }
  }

  /// Returns when all is written.
  @Override
  public void close() {
    writer.close();
  }
}
