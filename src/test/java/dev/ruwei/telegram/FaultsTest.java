package dev.ruwei.telegram;

import static dev.ruwei.telegram.TeaHouse.COFFEE;
import static dev.ruwei.telegram.TeaHouse.HOT;
import static dev.ruwei.telegram.TeaHouse.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.ruwei.mailbox.Outbox;
import dev.ruwei.mailbox.Parcel;
import dev.ruwei.telegram.FakeTelegram.Fault;
import dev.ruwei.telegram.HttpWire.Manner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What may go wrong between the bot and Telegram.
@Timeout(60)
class FaultsTest {
  private static final long ANN = 7;
  private static final long BEN = 8;

  static final List<Named<Fault>> BAD_POLLS =
      List.of(
          Named.of("a page in HTML", FakeTelegram.html(502)),
          Named.of("a page that says it is well", FakeTelegram.html(200)),
          Named.of("no updates", FakeTelegram.said("{\"ok\":true,\"result\":null}")),
          Named.of("no list", FakeTelegram.said("{\"ok\":true,\"result\":{\"update_id\":1}}")),
          Named.of("nothing", FakeTelegram.said("")),
          Named.of("a fault inside", FakeTelegram.refused(500, "Internal Server Error")),
          Named.of("another reader", FakeTelegram.refused(409, "Conflict: terminated by other")),
          Named.of("a reset", FakeTelegram.reset()),
          Named.of("half an answer", FakeTelegram.brought(Manner.TRUNCATED)),
          Named.of("byte after byte", FakeTelegram.brought(Manner.TRICKLE)));

  @TempDir private Path data;
  private final FakeTelegram telegram = new FakeTelegram();
  private RunningBot bot;

  @BeforeEach
  void start() {
    bot = new RunningBot(telegram, data, "poll-timeout", "1s", "call-timeout", "1s");
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
  }

  @ParameterizedTest
  @FieldSource("BAD_POLLS")
  void hearsAgainAfter(Fault fault) {
    telegram.fail("getUpdates", fault, fault);
    telegram.awaitCall("getUpdates", 3);
    telegram.says(ANN, HOT);

    telegram.await(ANN, 1);
    telegram.awaitUntil(_ -> bot.up());
    assertThat(telegram.sent(ANN)).hasSize(1);
  }

  @Test
  void leavesTelegramAloneAsLongAsItAsks() {
    telegram.fail("getUpdates", FakeTelegram.tooMany(1));
    telegram.awaitUntil(_ -> !bot.up());
    telegram.says(ANN, HOT);
    telegram.await(ANN, 1);

    var polls = telegram.calls("getUpdates").stream().map(FakeTelegram.Call::nanos).toList();
    var longest = 0L;
    for (var i = 1; i < polls.size(); i++) {
      longest = Math.max(longest, polls.get(i) - polls.get(i - 1));
    }
    assertThat(Duration.ofNanos(longest)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "5",
        "[]",
        "{}",
        "{\"update_id\":\"x\"}",
        "{\"update_id\":null,\"message\":{}}",
        "{\"update_id\":1e40}",
        "{\"update_id\":901}",
        "{\"update_id\":902,\"message\":5}",
        "{\"update_id\":903,\"message\":{}}",
        "{\"update_id\":904,\"message\":{\"message_id\":\"x\"}}",
        "{\"update_id\":905,\"message\":{\"message_id\":99999999999,\"chat\":{\"id\":7,\"type\":\"private\"}}}",
        "{\"update_id\":906,\"message\":{\"message_id\":1,\"date\":{},\"chat\":{\"id\":7}}}",
        "{\"update_id\":907,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"hi\",\"from\":{\"id\":\"a\"},\"chat\":{\"id\":7,\"type\":\"private\"}}}",
        "{\"update_id\":908,\"surprise\":{\"deep\":[1,2,{}]}}",
        "{\"update_id\":99999999999,\"surprise\":1}",
        "{\"update_id\":909,\"callback_query\":{\"id\":\"1\"}}",
        "{\"update_id\":910,\"inline_query\":{\"id\":\"1\"}}",
        "{\"update_id\":911,\"edited_message\":{\"message_id\":1,\"chat\":{\"id\":7,\"type\":\"x\"}}}",
        "{\"update_id\":912,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"/x\",\"entities\":[{\"type\":\"bot_command\",\"offset\":0,\"length\":99}],\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\"},\"chat\":{\"id\":7,\"type\":\"private\"}}}",
        "{\"update_id\":913,\"my_chat_member\":{\"chat\":{\"id\":7},\"new_chat_member\":{\"status\":\"odd\"}}}"
      })
  void servesTheRestBesideAPoisonedUpdate(String poison) {
    telegram.raw(poison);
    telegram.says(BEN, HOT);

    assertThat(telegram.await(BEN, 1).text()).startsWith("Green tea");
  }

  @Test
  void readsAHugeUpdate() {
    telegram.says(ANN, "a".repeat(5_000_000));

    assertThat(telegram.await(ANN, 1).text()).contains("1000 characters at most");
  }

  @Test
  void takesAnUpdateOnce() {
    var message = telegram.message(ANN, ANN, HOT);
    for (var i = 0; i < 3; i++) {
      telegram.countFrom(2_000);
      telegram.said(message);
    }
    telegram.says(ANN, COFFEE);

    assertThat(telegram.await(ANN, 2).text()).startsWith("That is not");
  }

  @Test
  void hearsUpdatesThatCountAnew() {
    telegram.says(ANN, HOT);
    telegram.await(ANN, 1);
    telegram.countFrom(5);
    telegram.says(ANN, COFFEE);
    telegram.await(ANN, 2);
    var polls = telegram.calls("getUpdates").size();
    telegram.says(ANN, HOT);
    telegram.await(ANN, 3);

    assertThat(telegram.calls("getUpdates").size() - polls).isLessThan(5);
  }

  @Test
  void waitsBeforeItSendsAgainAndKeepsNobodyElseWaiting() {
    telegram.fail("sendMessage", FakeTelegram.tooMany(1));
    telegram.says(ANN, HOT);
    telegram.awaitCall("sendMessage", 1);
    telegram.says(BEN, HOT);
    telegram.await(BEN, 1);

    assertThat(telegram.sent(ANN)).isEmpty();
    telegram.await(ANN, 1);
    var toAnn = callsTo(ANN);
    assertThat(Duration.ofNanos(toAnn.getLast() - toAnn.getFirst()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(toAnn).hasSize(2);
  }

  @Test
  void triesAgainWhatWasRefusedForAFault() {
    telegram.fail("sendMessage", FakeTelegram.refused(500, "Internal Server Error"));
    telegram.says(ANN, HOT);

    assertThat(telegram.await(ANN, 1).text()).startsWith("Green tea");
  }

  static final List<Named<Fault>> UNCLEAR =
      List.of(
          Named.of("accepted, then broken", FakeTelegram.brought(Manner.RESET)),
          Named.of("accepted, then half an answer", FakeTelegram.brought(Manner.TRUNCATED)),
          Named.of("accepted, then too slow", FakeTelegram.brought(Manner.TRICKLE)));

  @ParameterizedTest
  @FieldSource("UNCLEAR")
  void sendsNothingTwiceByItself(Fault fault) {
    telegram.fail("sendMessage", fault);
    telegram.says(ANN, HOT);

    assertThat(telegram.await(ANN, 1).text()).startsWith("Green tea");
    var notice = telegram.await(ANN, 2);
    assertThat(notice.text()).startsWith("The connection broke");
    telegram.presses(ANN, notice, notice.data().getFirst());
    assertThat(telegram.await(ANN, 3).request()).isEqualTo(telegram.sent(ANN).getFirst().request());
    var again = telegram.presses(ANN, notice, notice.data().getFirst());
    assertThat(telegram.awaitAnswer(again).path("text").asString()).startsWith("This button has");
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 200})
  void offersWhatAPageInBetweenHasSwallowed(int status) {
    telegram.fail("sendMessage", FakeTelegram.html(status));
    telegram.says(ANN, HOT);

    assertThat(telegram.await(ANN, 1).text()).startsWith("The connection broke");
  }

  @Test
  void repeatsAnEditThatMayBeLost() {
    var question = telegram.says(ANN, COFFEE);
    var answer = telegram.await(ANN, 1);
    telegram.fail("editMessageText", FakeTelegram.reset(), FakeTelegram.html(502));
    telegram.edits(ANN, question, PRICE);

    telegram.awaitUntil(seen -> seen.current(answer).text().contains("price"));
  }

  @Test
  void dropsMarksRatherThanAnAnswer() {
    telegram.fail("sendMessage", FakeTelegram.refused(400, "Bad Request: ENTITY_BOUNDS_INVALID"));
    telegram.says(ANN, HOT);

    assertThat(telegram.await(ANN, 1).request().path("entities")).isEmpty();
  }

  @Test
  void givesUpWhoHasBlockedIt() {
    telegram.says(ANN, HOT);
    telegram.await(ANN, 1);
    telegram.blocks(ANN);
    telegram.says(ANN, HOT);
    telegram.says(BEN, HOT);
    telegram.await(BEN, 1);

    assertThat(callsTo(ANN)).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void followsAGroupThatMoves() {
    telegram.becomes(-1, -1001);
    telegram.said(FakeTelegram.mentioning(telegram.message(-1, ANN, "@ruwei_bot " + HOT)));

    assertThat(telegram.await(-1001, 1).text()).startsWith("Green tea");
  }

  @Test
  void asksAFloodingChatToWaitOnce() {
    for (var i = 0; i < 50; i++) {
      telegram.says(ANN, HOT);
    }
    telegram.says(BEN, HOT);
    telegram.await(BEN, 1);
    telegram.await(ANN, 21);
    telegram.says(BEN, COFFEE);
    telegram.await(BEN, 2);

    assertThat(telegram.sent(ANN)).hasSize(21);
    assertThat(telegram.sent(ANN).getLast().text()).startsWith("That is a little fast for me.");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void saysThatTheTokenIsWrongAndShowsItToNobody(CapturedOutput log) {
    telegram.awaitUntil(_ -> bot.up());
    bot.close();
    var before = telegram.calls("getMe").size();
    bot = new RunningBot(telegram, data, "token", "12:wrong");
    telegram.awaitCall("getMe", before + 1);
    telegram.awaitUntil(_ -> bot.health().getDetails().toString().contains("BotFather"));

    assertThat(bot.up()).isFalse();
    assertThat(telegram.calls("getMe")).hasSize(before + 1);
    assertThat(log.getAll()).containsOnlyOnce("the token is not accepted").doesNotContain("wrong");
  }

  @Test
  void joinsWhenTelegramIsBack() {
    bot.close();
    var port = telegram.port();
    telegram.close();
    bot = new RunningBot("http://127.0.0.1:" + port, data, "call-timeout", "1s");
    assertThat(bot.up()).isFalse();

    try (var back = new FakeTelegram(port)) {
      back.says(ANN, HOT);
      assertThat(back.await(ANN, 1).text()).startsWith("Green tea");
    }
  }

  @Test
  void waitsForItsDatabase() {
    bot.close();
    var nowhere = "jdbc:postgresql://127.0.0.1:1/none";
    bot = new RunningBot(telegram, data, "ruwei.database.url", nowhere);
    telegram.awaitUntil(_ -> bot.health().getDetails().toString().contains("cannot be opened"));
    telegram.says(ANN, HOT);
    bot.close();
    start();

    assertThat(telegram.await(ANN, 1).text()).startsWith("Green tea");
  }

  @Test
  void answersAfterARestartWhatItCouldNotSend() {
    telegram.fail(
        "sendMessage",
        Stream.generate(() -> FakeTelegram.tooMany(100)).limit(1).toArray(Fault[]::new));
    telegram.says(ANN, HOT);
    telegram.awaitCall("sendMessage", 1);
    // The refusal must have been read, or the message may have been sent for all the bot knows.
    var outbox = bot.part(Outbox.class);
    telegram.awaitUntil(_ -> outbox.open(FakeTelegram.BOT).stream().noneMatch(Parcel::started));
    telegram.says(ANN, COFFEE);
    telegram.awaitCall("getUpdates", telegram.calls("getUpdates").size() + 1);
    bot.part(Lanes.class).close(Duration.ZERO);
    bot.close();
    start();

    telegram.await(ANN, 2);
    assertThat(telegram.sent(ANN))
        .extracting(message -> message.text().substring(0, 9))
        .containsExactly("Green tea", "That is n");
  }

  @Test
  void endsInTimeWithWorkInFlightAndLosesNone() {
    telegram.answersAfter(() -> 200);
    for (var chat = 1L; chat <= 50; chat++) {
      telegram.says(chat, HOT);
      telegram.says(chat, COFFEE);
    }
    telegram.awaitCall("sendMessage", 10);
    assertTimeout(Duration.ofSeconds(20), bot::close);
    start();

    for (var chat = 1L; chat <= 50; chat++) {
      telegram.await(chat, 2);
    }
    assertThat(telegram.sent()).hasSize(100);
  }

  @Test
  void speaksOfWhatItWasSendingWhenItWasKilled() {
    var message =
        Letters.message(
            new Letter.Post(new Place(ANN, null, null), Styled.plain("茶"), List.of(), null));
    telegram.says(ANN, HOT);
    telegram.await(ANN, 1);
    var outbox = bot.part(Outbox.class);
    var parcel = Parcel.of("7", Letters.SEND, Letters.write(message), null);
    outbox.sending(outbox.add(FakeTelegram.BOT, parcel));
    bot.close();
    start();

    var notice = telegram.await(ANN, 2);
    assertThat(notice.text()).startsWith("刚才回答时连接中断了");
    telegram.presses(ANN, notice, notice.data().getFirst());
    assertThat(telegram.await(ANN, 3).text()).isEqualTo("茶");
  }

  private List<Long> callsTo(long chat) {
    return telegram.calls("sendMessage").stream()
        .filter(call -> call.body().path("chat_id").asLong() == chat)
        .map(FakeTelegram.Call::nanos)
        .toList();
  }
}
