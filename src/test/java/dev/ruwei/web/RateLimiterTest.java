package dev.ruwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void lets60RequestsThroughInAMinute() {
    var limiter = limiter(null);
    assertThat(allowed(limiter, "192.0.2.1", 100)).isEqualTo(60);
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(allowed(limiter, "192.0.2.1", 100)).isEqualTo(10);
  }

  @Test
  void saysHowLongToWait() {
    var limiter = limiter(1);
    assertThat(wait(limiter, "192.0.2.1")).isZero();
    assertThat(wait(limiter, "192.0.2.1")).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void countsEachClientAlone() {
    var limiter = limiter(1);
    assertThat(allowed(limiter, "192.0.2.1", 2)).isEqualTo(1);
    assertThat(allowed(limiter, "192.0.2.2", 2)).isEqualTo(1);
  }

  @Test
  void takesAnIpv6NetworkForOneClient() {
    var limiter = limiter(1);
    assertThat(allowed(limiter, "2001:db8::1", 2)).isEqualTo(1);
    assertThat(allowed(limiter, "2001:db8::2", 2)).isZero();
    assertThat(allowed(limiter, "2001:db8:0:1::1", 2)).isEqualTo(1);
  }

  @Test
  void limitsThisMachineOnlyWhenToldTo() {
    assertThat(allowed(limiter(null), "127.0.0.1", 100)).isEqualTo(100);
    assertThat(allowed(limiter(null), "::1", 100)).isEqualTo(100);
    assertThat(allowed(limiter(5), "127.0.0.1", 100)).isEqualTo(5);
  }

  @Test
  void countsWhatIsNoAddressAsItStands() {
    assertThat(allowed(limiter(1), "unknown", 2)).isEqualTo(1);
  }

  @Test
  void limitsNobodyAtZero() {
    assertThat(allowed(limiter(0), "192.0.2.1", 100)).isEqualTo(100);
  }

  private RateLimiter limiter(@Nullable Integer perMinute) {
    return new RateLimiter(
        new HttpProperties(Set.of(), perMinute),
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return nanos.get();
          }

          @Override
          public boolean isWallClockBased() {
            return false;
          }
        });
  }

  private static int allowed(RateLimiter limiter, String client, int tries) {
    var count = 0;
    for (var i = 0; i < tries; i++) {
      count += wait(limiter, client).isZero() ? 1 : 0;
    }
    return count;
  }

  private static Duration wait(RateLimiter limiter, String client) {
    return limiter.waitOf(client);
  }
}
