package dev.ruwei.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Why a call of the Bot API failed. The message holds no token.
abstract sealed class CallFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private CallFailure(String message) {
    super(message, null, false, false);
  }

  /// The request never left this machine.
  static final class NotSent extends CallFailure {
    private static final long serialVersionUID = 1L;

    NotSent(String message) {
      super(message);
    }
  }

  /// The request may have been carried out, or not.
  static final class Unclear extends CallFailure {
    private static final long serialVersionUID = 1L;

    Unclear(String message) {
      super(message);
    }
  }

  /// Telegram has said no.
  static final class Refused extends CallFailure {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final Duration retryAfter;
    private final @Nullable Long migratedTo;

    Refused(String message, int code, Duration retryAfter, @Nullable Long migratedTo) {
      super(message);
      this.code = code;
      this.retryAfter = retryAfter;
      this.migratedTo = migratedTo;
    }

    int code() {
      return code;
    }

    /// How long Telegram wants to be left alone; zero where it has not said so.
    Duration retryAfter() {
      return retryAfter;
    }

    /// The chat's new id, where it has one.
    @Nullable Long migratedTo() {
      return migratedTo;
    }

    boolean says(String words) {
      return String.valueOf(getMessage()).contains(words);
    }
  }
}
