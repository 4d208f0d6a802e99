package dev.ruwei.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Counts the requests of each client address in a minute.
///
/// Clients of IPv6 own a whole /64 network as a rule, so that is what counts as one address.
/// Buckets that rest for a minute are full again and can be forgotten.
final class RateLimiter {
  private static final int MOST_CLIENTS = 100_000;
  private static final int NETWORK_BYTES = 8;

  private final HttpProperties properties;
  private final LoadingCache<String, Bucket> buckets;

  RateLimiter(HttpProperties properties, TimeMeter clock) {
    this.properties = properties;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .ticker(clock::currentTimeNanos)
            .build(_ -> bucket(clock));
  }

  /// How long a client has to wait; zero when it may go on, which is counted.
  Duration waitOf(String client) {
    var address = address(client);
    if (limit() == 0 || (properties.requestsPerMinute() == null && isLocal(address))) {
      return Duration.ZERO;
    }
    var key = address.map(RateLimiter::network).orElse(client);
    var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private int limit() {
    var configured = properties.requestsPerMinute();
    return configured == null ? HttpProperties.DEFAULT_LIMIT : configured;
  }

  private Bucket bucket(TimeMeter clock) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(limit()).refillGreedy(limit(), Duration.ofMinutes(1)))
        .withCustomTimePrecision(clock)
        .build();
  }

  private static Optional<InetAddress> address(String client) {
    try {
      return Optional.of(InetAddress.ofLiteral(client));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isLocal(Optional<InetAddress> address) {
    return address.filter(InetAddress::isLoopbackAddress).isPresent();
  }

  private static String network(InetAddress address) {
    var bytes = address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
  }
}
