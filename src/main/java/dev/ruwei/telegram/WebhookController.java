package dev.ruwei.telegram;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Telegram calls.
@RestController
@ConditionalOnWebApplication
@Conditional(TokenGiven.class)
@ConditionalOnProperty("ruwei.telegram.webhook-url")
class WebhookController {
  static final String PATH = "/webhooks/telegram";
  private static final int LONGEST = 8 * 1024 * 1024;

  private final Webhook webhook;

  WebhookController(Listening listening) {
    webhook = (Webhook) listening;
  }

  @PostMapping(PATH)
  ResponseEntity<Void> receive(
      @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String secret,
      HttpServletRequest request)
      throws IOException {
    if (!webhook.allows(secret)) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    var body = request.getInputStream().readNBytes(LONGEST);
    return switch (webhook.receive(secret, new String(body, StandardCharsets.UTF_8))) {
      case TAKEN -> ResponseEntity.ok().build();
      case FORBIDDEN -> ResponseEntity.status(HttpStatus.FORBIDDEN).build();
      case NOT_NOW -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    };
  }
}
