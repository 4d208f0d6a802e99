package dev.ruwei.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.telegram.Webhook.Outcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class WebhookTest extends BotTest {
  private static final String SECRET = "a-secret_of-ours";

  private Webhook webhook;

  @BeforeEach
  void startWithAWebhook() {
    start("webhook-url", "https://bot.example.org/webhooks/telegram", "webhook-secret", SECRET);
    telegram.awaitUntil(_ -> bot().up());
    webhook = (Webhook) bot().part(Listening.class);
  }

  @Test
  void tellsTelegramWhereToCall() {
    assertThat(telegram.calls("setWebhook").getFirst().body().path("raw").asString())
        .contains("https://bot.example.org/webhooks/telegram", SECRET, "callback_query");
  }

  @Test
  void answersWhatTelegramBringsOnce() {
    assertThat(webhook.receive(SECRET, update(1, TeaHouse.HOT))).isEqualTo(Outcome.TAKEN);
    assertThat(webhook.receive(SECRET, update(1, TeaHouse.HOT))).isEqualTo(Outcome.TAKEN);
    assertThat(webhook.receive(SECRET, update(2, TeaHouse.COFFEE))).isEqualTo(Outcome.TAKEN);

    assertThat(telegram.await(ANN, 2).text()).startsWith("That is not in the articles.");
    assertThat(telegram.sent(ANN)).hasSize(2);
  }

  @Test
  void believesNobodyWithoutTheSecret() throws Exception {
    assertThat(webhook.receive("other", update(1, TeaHouse.HOT))).isEqualTo(Outcome.FORBIDDEN);
    var request = new MockHttpServletRequest("POST", WebhookController.PATH);
    request.setContent(update(1, TeaHouse.HOT).getBytes(StandardCharsets.UTF_8));
    var controller = new WebhookController(webhook);

    assertThat(controller.receive("", request).getStatusCode().value()).isEqualTo(403);
    assertThat(controller.receive(SECRET, request).getStatusCode().value()).isEqualTo(200);
    assertThat(telegram.await(ANN, 1).text()).startsWith("Green tea");
  }

  @Test
  void takesWhatIsNoUpdateSoThatItDoesNotComeAgain() {
    for (var body : new String[] {"", "{", "null", "{\"update_id\":\"x\"}", "[]"}) {
      assertThat(webhook.receive(SECRET, body)).isEqualTo(Outcome.TAKEN);
    }
  }

  private String update(long id, String text) {
    var update = new JsonMapper().createObjectNode().put("update_id", id);
    return update.set("message", telegram.message(ANN, ANN, text)).toString();
  }
}
