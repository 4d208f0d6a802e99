package dev.ruwei.model;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a model did not answer.
///
/// @param retryAfter how long it asks to be left alone; `null` where it does not say
record Failure(Kind kind, @Nullable Duration retryAfter) {
  /// What went wrong, with what to do about it.
  enum Kind {
    UNREACHABLE("it cannot be reached or hangs up: check the base-url and that it runs"),
    TIMEOUT("it took too long: raise ruwei.language-model.deadline or take a faster model"),
    UNAUTHORIZED("it refuses the key: check the api-key"),
    UNKNOWN_MODEL("it does not know the model or the address: check chat.model and the base-url"),
    TOO_MANY_REQUESTS("it gets too many requests: lower ruwei.language-model.max-concurrent"),
    BAD_REQUEST("it does not accept the request: check the model's name and its options"),
    SERVER_ERROR("it has an internal error"),
    TOO_LONG("its reply does not end: check the model"),
    BROKEN("its reply cannot be read: check that the base-url is that of its protocol");

    private final String advice;

    Kind(String advice) {
      this.advice = advice;
    }

    String advice() {
      return advice;
    }

    /// As metrics name it.
    String tag() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  Failure(Kind kind) {
    this(kind, null);
  }

  /// What an exception of a client means; its message, which may hold parts of a key, is not kept.
  static Failure of(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      var known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return new Failure(Kind.BROKEN);
  }

  private static Optional<Failure> known(Throwable cause) {
    return switch (cause) {
      case ModelException e -> Optional.of(e.failure());
      case ProtocolException _ -> Optional.of(new Failure(Kind.BROKEN));
      case IOException _, UnresolvedAddressException _ ->
          Optional.of(new Failure(Kind.UNREACHABLE));
      default -> Optional.empty();
    };
  }

  /// What a status of HTTP means.
  static Failure ofStatus(int status, Optional<String> retryAfter) {
    return switch (status) {
      case 401, 403 -> new Failure(Kind.UNAUTHORIZED);
      case 404 -> new Failure(Kind.UNKNOWN_MODEL);
      case 429 -> new Failure(Kind.TOO_MANY_REQUESTS, seconds(retryAfter.orElse("")));
      default -> new Failure(status < 500 ? Kind.BAD_REQUEST : Kind.SERVER_ERROR);
    };
  }

  /// Only seconds are read; a date is as good as nothing said.
  private static @Nullable Duration seconds(String retryAfter) {
    if (!retryAfter.matches("[1-9][0-9]{0,8}")) {
      return null;
    }
    var wait = Duration.ofSeconds(Long.parseLong(retryAfter));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
