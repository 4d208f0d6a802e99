package dev.ruwei.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerIdsTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-02T03:04:05Z"));
  private final AnswerIds ids = new AnswerIds(now::get);

  @Test
  void startWithTheTimeInCrockfordsDigits() {
    now.set(Instant.ofEpochMilli(1_469_918_176_385L)); // the example of the ULID specification
    assertThat(ids.next()).startsWith("01ARYZ6S41").matches("[0-9A-HJKMNP-TV-Z]{26}");
  }

  @Test
  void sortByTimeAndNeverRepeat() {
    var made = Stream.generate(ids::next).limit(1_000).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
    now.set(now.get().plusMillis(1));
    assertThat(ids.next()).isGreaterThan(made.getLast());
  }

  @Test
  void goOnWhenTheClockGoesBack() {
    var before = ids.next();
    now.set(now.get().minusSeconds(86_400));
    assertThat(ids.next()).isGreaterThan(before);
  }

  @Test
  void differBetweenPrograms() {
    assertThat(ids.next()).isNotEqualTo(new AnswerIds(now::get).next());
  }
}
