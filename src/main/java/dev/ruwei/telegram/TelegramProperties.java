package dev.ruwei.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the bot runs. Without a token it does not.
///
/// @param token as @BotFather has given it
/// @param tokenFile the path of a file that holds it, in place of `token`
/// @param apiUrl the Bot API server
/// @param owners users who may see statistics
/// @param allowed users and chats that are answered; empty: all
/// @param pollTimeout how long Telegram may hold a request for updates open
/// @param callTimeout the longest time for any other request
/// @param retryPause how long a first retry waits; the next ones wait longer
/// @param messagesPerMinute of one chat; what comes above is not answered
/// @param editTime how old an answer may be to follow an edited question
/// @param webhookUrl a public address that ends in [WebhookController#PATH]; `null`: long polling
/// @param webhookSecret proves that Telegram calls; `null`: a new one at each start
/// @param drafts whether an answer that takes time is shown while it is made
@ConfigurationProperties("ruwei.telegram")
record TelegramProperties(
    @Nullable String token,
    @Nullable String tokenFile,
    @DefaultValue("https://api.telegram.org") URI apiUrl,
    @DefaultValue Set<Long> owners,
    @DefaultValue Set<Long> allowed,
    @DefaultValue("50s") Duration pollTimeout,
    @DefaultValue("60s") Duration callTimeout,
    @DefaultValue("1s") Duration retryPause,
    @DefaultValue("20") int messagesPerMinute,
    @DefaultValue("5m") Duration editTime,
    @Nullable URI webhookUrl,
    @Nullable String webhookSecret,
    @DefaultValue("true") boolean drafts) {
  TelegramProperties {
    owners = Set.copyOf(owners);
    allowed = Set.copyOf(allowed);
    if (apiUrl.getHost() == null || (apiUrl.getPath() + "/").length() > 2) {
      throw new IllegalArgumentException(
          "ruwei.telegram.api-url needs a scheme and a host and nothing behind them:"
              + " http://127.0.0.1:8081, for example");
    }
    if (webhookUrl != null
        && !String.valueOf(webhookUrl.getPath()).endsWith(WebhookController.PATH)) {
      throw new IllegalArgumentException(
          "ruwei.telegram.webhook-url must end in " + WebhookController.PATH);
    }
    if (messagesPerMinute < 1) {
      throw new IllegalArgumentException("ruwei.telegram.messages-per-minute must be positive");
    }
  }

  /// Without the secrets, wherever it is printed.
  @Override
  public String toString() {
    return "TelegramProperties[" + apiUrl + "]";
  }
}
