package dev.ruwei.telegram;

import dev.ruwei.telegram.CallFailure.NotSent;
import dev.ruwei.telegram.CallFailure.Refused;
import dev.ruwei.telegram.CallFailure.Unclear;
import java.time.Duration;

/// What is wrong with the way to Telegram, in words that say what to do, and how long to rest.
final class Troubles {
  private Troubles() {}

  static String of(CallFailure failure) {
    return switch (failure) {
      case NotSent _ -> "not reachable; check the network or ruwei.telegram.api-url";
      case Unclear _ -> "the answers are no answers of a Bot API server; trying again";
      case Refused refused -> of(refused);
    };
  }

  private static String of(Refused refused) {
    return switch (refused.code()) {
      case 401, 404 -> "the token is not accepted; get a valid one from @BotFather";
      case 409 ->
          "another program reads the updates of this bot, or a webhook is set; end it, or use"
              + " another bot";
      case 429 -> "too many requests; waiting as long as Telegram asks for";
      default -> "refused with " + refused.getMessage();
    };
  }

  /// Zero where nothing in particular is known. What a person has to mend is tried once a minute.
  static Duration rest(CallFailure failure) {
    return switch (failure) {
      case NotSent _, Unclear _ -> Duration.ZERO;
      case Refused refused ->
          switch (refused.code()) {
            case 401, 404 -> Backoff.MOST;
            default -> refused.retryAfter();
          };
    };
  }
}
