package dev.ruwei.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may ask over HTTP, and how often.
///
/// @param allowedHosts names that the `Host` header may have, besides those of this machine
/// @param requestsPerMinute for each client address; 0: no limit; `null`: no limit for clients on
///   this machine, [#DEFAULT_LIMIT] for others
@ConfigurationProperties("ruwei.http")
record HttpProperties(@DefaultValue Set<String> allowedHosts, @Nullable Integer requestsPerMinute) {
  static final int DEFAULT_LIMIT = 60;

  HttpProperties {
    allowedHosts =
        allowedHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    if (requestsPerMinute != null && requestsPerMinute < 0) {
      throw new IllegalArgumentException(
          "ruwei.http.requests-per-minute is negative: use 0 for no limit");
    }
  }
}
