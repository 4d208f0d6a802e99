package dev.ruwei.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/// Lets Telegram call. A call returns when the update is on the disk; before that Telegram keeps
/// it, and calls again.
final class Webhook implements Listening {
  /// What becomes of a call.
  enum Outcome {
    TAKEN,
    FORBIDDEN,
    NOT_NOW
  }

  private final BotApi api;
  private final Intake intake;
  private final Pulse pulse;
  private final URI url;
  private final String secret;
  private volatile @Nullable Me me;

  /// @param secret `null`: a new one
  Webhook(BotApi api, Intake intake, Pulse pulse, URI url, @Nullable String secret) {
    this.api = api;
    this.intake = intake;
    this.pulse = pulse;
    this.url = url;
    this.secret = secret == null || secret.isBlank() ? random() : secret;
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  @Override
  public void prepare(Me me) throws CallFailure {
    api.call(
        SetWebhook.builder()
            .url(url.toString())
            .secretToken(secret)
            .allowedUpdates(List.copyOf(UpdateJson.KINDS))
            .build());
  }

  @Override
  public void run(Me me) throws InterruptedException {
    this.me = me;
    pulse.well();
    new CountDownLatch(1).await();
  }

  /// What is no update is taken too, for it would come again and again.
  Outcome receive(String shown, String body) {
    if (!allows(shown)) {
      return Outcome.FORBIDDEN;
    }
    var known = me;
    if (known == null) {
      return Outcome.NOT_NOW;
    }
    try {
      intake.take(known, UpdateJson.batch("[" + body + "]"));
      pulse.well();
      return Outcome.TAKEN;
    } catch (DataAccessException e) {
      pulse.ill("the inbox cannot be written: " + e.getMessage());
      return Outcome.NOT_NOW;
    }
  }

  /// Takes as long for a wrong secret as for the right one.
  boolean allows(String shown) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
