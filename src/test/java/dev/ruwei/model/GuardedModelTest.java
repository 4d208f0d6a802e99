package dev.ruwei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ruwei.model.FakeModel.Behaviour;
import dev.ruwei.model.FakeModel.Protocol;
import dev.ruwei.text.Language;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// A model behind its guard, over both protocols and in every way in which a provider can fail.
@ExtendWith(OutputCaptureExtension.class)
class GuardedModelTest {
  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final Briefing BRIEFING =
      new Briefing(
          "How long is the bridge?",
          List.of(new Exchange("Which bridge?", "The old one.")),
          List.of("The bridge is 86 metres long.", "The old bridge has 7 arches."),
          Language.EN);
  private static final String GOOD =
      FakeModel.sentences(Map.of("The bridge is 86 metres long.", List.of(1)));

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Map<String, String> limits =
      new HashMap<>(Map.of("deadline", "20s", "first-sentence", "20s", "failures", "2"));
  private FakeModel fake = FakeModel.start(Protocol.OPENAI, FakeModel.always(GOOD));

  @AfterEach
  void stop() {
    fake.close();
  }

  @ParameterizedTest
  @EnumSource
  void phrasesOverBothProtocols(Protocol protocol) {
    start(protocol, FakeModel.always(GOOD));

    assertThat(phrases(model()))
        .containsExactly(new Phrase("The bridge is 86 metres long.", List.of(1)));
    var request = fake.requests().getFirst();
    assertThat(request.get("model").asString()).isEqualTo("fake");
    assertThat(request.get("stream").asBoolean()).isTrue();
    var prompt = request.get("messages").get(1).get("content").asString();
    assertThat(prompt)
        .contains("[1] The bridge is 86 metres long.\n[2] The old bridge has 7 arches.")
        .contains("Q: Which bridge?\nA: The old one.", "Question: How long is the bridge?");
  }

  @Test
  void asksForJsonWithinTheLimitOfTokens() {
    phrases(model());
    var request = fake.requests().getFirst();
    assertThat(request.at("/response_format/type").asString()).isEqualTo("json_object");
    assertThat(request.get("max_tokens").asInt()).isEqualTo(800);
    assertThat(fake.heads().getFirst())
        .startsWith("POST /v1/chat/completions ")
        .containsIgnoringCase("authorization: Bearer sk-secret");

    start(Protocol.OLLAMA, FakeModel.always(GOOD));
    phrases(model());
    assertThat(fake.requests().getFirst().get("format").asString()).isEqualTo("json");
    assertThat(fake.requests().getFirst().at("/options/num_predict").asInt()).isEqualTo(800);
    assertThat(fake.heads().getFirst()).startsWith("POST /api/chat ");
  }

  @Test
  void leavesOutWhatDoesNotFitIntoThePrompt() {
    limits.put("max-input-tokens", "260");
    var long1 = "word ".repeat(40);
    phrases(
        model(),
        new Briefing("Q?", List.of(), List.of(long1, "fits not ".repeat(500)), Language.EN));

    assertThat(fake.requests().getFirst().toString()).contains("word").doesNotContain("fits not");
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingWhenItCannotBeReached(Protocol protocol) {
    start(protocol, FakeModel.always(GOOD));
    var model = model();
    fake.close();

    assertThat(phrases(model)).isEmpty();
    assertThat(calls("unreachable")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void hangsUpOnAModelThatHangsBeforeItsHeaders(Protocol protocol) throws InterruptedException {
    limits.put("first-sentence", "300ms");
    start(protocol, FakeModel.Call::hang);

    assertThat(phrases(model())).isEmpty();
    assertThat(fake.hungUp()).isTrue();
    assertThat(calls("timeout")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void hangsUpOnAModelThatHangsInMidStream(Protocol protocol) throws InterruptedException {
    limits.put("first-sentence", "300ms");
    start(
        protocol,
        call -> {
          call.say(GOOD.substring(0, 30));
          call.hang();
        });

    assertThat(phrases(model())).isEmpty();
    assertThat(fake.hungUp()).isTrue();
    assertThat(calls("timeout")).isEqualTo(1);
  }

  @Test
  void givesWhatCameBeforeItHangs() {
    limits.put("deadline", "3s");
    start(
        Protocol.OPENAI,
        call -> {
          call.say(GOOD);
          call.hang();
        });

    assertThat(phrases(model())).hasSize(1);
    assertThat(calls("timeout")).isEqualTo(1);
  }

  @Test
  void isNotKeptWaitingByASlowTrickle() {
    limits.put("first-sentence", "300ms");
    start(
        Protocol.OPENAI,
        call -> {
          call.begin();
          while (true) {
            call.raw(": ping\n\n");
            Thread.onSpinWait();
          }
        });

    assertThat(phrases(model())).isEmpty();
    assertThat(calls("timeout")).isEqualTo(1);
  }

  @Test
  void stopsReadingAReplyWithoutAnEnd() throws InterruptedException {
    start(
        Protocol.OPENAI,
        call -> {
          for (var i = 0; i < 10_000; i++) {
            call.say("x".repeat(1_000));
          }
          call.hang();
        });

    assertThat(phrases(model())).isEmpty();
    assertThat(fake.hungUp()).isTrue();
    assertThat(calls("too-long")).isEqualTo(1);
  }

  @Test
  void saysNothingWhereTheReplyIsNoReply() {
    assertThat(phrases(behaving(call -> call.raw("HTTP/1.1 200 OK\r\n\r\n")))).isEmpty();
    assertThat(phrases(behaving(call -> call.raw("nonsense\r\n\r\n")))).isEmpty();
    assertThat(
            phrases(
                behaving(
                    call -> {
                      call.begin();
                      call.raw("data: {]\n\n");
                    })))
        .isEmpty();
    assertThat(phrases(behaving(FakeModel.Call::end))).isEmpty();
  }

  @Test
  void tellsTheCauseOnceAndNoSecret(CapturedOutput output) {
    limits.put("failures", "9");
    var model = behaving(call -> call.fail(401));
    phrases(model);
    phrases(model);
    assertThat(output.getAll().split("it refuses the key: check the api-key")).hasSize(2);
    assertThat(output).doesNotContain("sk-secret");
    fake.behave(FakeModel.always(GOOD));
    phrases(model);
    assertThat(output).contains("answers again");
    assertThat(calls("unauthorized")).isEqualTo(2);
    assertThat(calls("answered")).isEqualTo(1);
  }

  @Test
  void namesEachFailure() {
    limits.put("failures", "9");
    for (var status :
        Map.of(404, "unknown-model", 400, "bad-request", 500, "server-error").entrySet()) {
      phrases(behaving(call -> call.fail(status.getKey())));
      assertThat(calls(status.getValue())).isEqualTo(1);
    }
  }

  @Test
  void leavesAModelAloneThatFailsRepeatedlyAndTriesItAgainLater() {
    var model = behaving(call -> call.fail(500));
    phrases(model);
    phrases(model);
    phrases(model);
    assertThat(fake.requests()).hasSize(2);
    assertThat(calls("paused")).isEqualTo(1);

    later(Duration.ofSeconds(31));
    phrases(model);
    phrases(model);
    assertThat(fake.requests()).as("one probe").hasSize(3);

    later(Duration.ofSeconds(31));
    fake.behave(FakeModel.always(GOOD));
    assertThat(phrases(model)).hasSize(1);
    assertThat(phrases(model)).hasSize(1);
  }

  @Test
  void leavesAModelAloneForAsLongAsItAsks() {
    var model = behaving(call -> call.fail(429, "Retry-After: 120"));
    phrases(model);
    later(Duration.ofSeconds(100));
    phrases(model);
    assertThat(fake.requests()).hasSize(1);

    later(Duration.ofSeconds(21));
    fake.behave(FakeModel.always(GOOD));
    assertThat(phrases(model)).hasSize(1);
    assertThat(calls("too-many-requests")).isEqualTo(1);
  }

  @Test
  void makesNoMoreCallsAtATimeThanItMay() throws InterruptedException {
    limits.put("max-concurrent", "1");
    var called = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var model =
        behaving(
            call -> {
              called.countDown();
              await(go);
              FakeModel.always(GOOD).reply(call);
            });
    var first = Thread.ofVirtual().start(() -> phrases(model));
    called.await();
    assertThat(phrases(model)).isEmpty();
    go.countDown();
    first.join();

    assertThat(calls("busy")).isEqualTo(1);
    assertThat(calls("answered")).isEqualTo(1);
  }

  @Test
  void endsTheCallWhenItsReaderGoes() throws InterruptedException {
    var model =
        behaving(
            call -> {
              call.say(GOOD);
              call.hang();
            });

    assertThatThrownBy(
            () ->
                model
                    .open()
                    .phrase(
                        BRIEFING,
                        phrase -> {
                          throw new UncheckedIOException(new IOException("gone"));
                        }))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(fake.hungUp()).isTrue();
    assertThat(calls("abandoned")).isEqualTo(1);
  }

  @Test
  void endsTheCallWhenItsCallerIsInterrupted() throws InterruptedException {
    var called = new CountDownLatch(1);
    var model =
        behaving(
            call -> {
              called.countDown();
              call.hang();
            });
    var caller = Thread.ofVirtual().unstarted(() -> phrases(model));
    caller.setUncaughtExceptionHandler((thread, e) -> {});
    caller.start();
    called.await();
    caller.interrupt();
    caller.join();

    assertThat(fake.hungUp()).isTrue();
    assertThat(calls("abandoned")).isEqualTo(1);
  }

  @Test
  void countsSentencesByWhatBecomesOfThem() {
    model().open().phrase(BRIEFING, phrase -> false);
    model().open().phrase(BRIEFING, phrase -> true);

    assertThat(meters.counter("ruwei.model.sentences", "outcome", "dropped").count()).isEqualTo(1);
    assertThat(meters.counter("ruwei.model.sentences", "outcome", "shown").count()).isEqualTo(1);
  }

  @Test
  void rewritesAndTranslatesOnlyWhereThatIsWanted() {
    fake.behave(FakeModel.always(" How long is the bridge?\n"));
    assertThat(model().open().standalone("And it?", BRIEFING.before(), Language.EN)).isEmpty();
    assertThat(model().open().translated("桥有多长？", Language.EN)).isEmpty();
    assertThat(fake.requests()).isEmpty();

    limits.put("rewrite-follow-ups", "true");
    limits.put("translate-questions", "true");
    assertThat(model().open().standalone("And it {x}?", BRIEFING.before(), Language.EN))
        .contains("How long is the bridge?");
    assertThat(fake.requests().getFirst().toString())
        .contains("USER: Which bridge?", "ASSISTANT: The old one.", "Follow-up: And it {x}?");
    assertThat(model().open().translated("桥有多长？", Language.EN)).contains("How long is the bridge?");
    assertThat(fake.requests().getLast().toString()).contains("桥有多长？", "\\\"en\\\"");
  }

  @Test
  void spendsOneDeadlineOnAllThatIsAsked() {
    limits.put("deadline", "300ms");
    limits.put("rewrite-follow-ups", "true");
    limits.put("failures", "9");
    var inquiry = behaving(FakeModel.Call::hang).open();

    assertThat(inquiry.standalone("And it?", BRIEFING.before(), Language.EN)).isEmpty();
    inquiry.phrase(BRIEFING, phrase -> true);
    assertThat(calls("timeout")).isEqualTo(2);
  }

  private void start(Protocol protocol, Behaviour behaviour) {
    fake.close();
    fake = FakeModel.start(protocol, behaviour);
  }

  private LanguageModel behaving(Behaviour behaviour) {
    fake.behave(behaviour);
    return model();
  }

  private LanguageModel model() {
    InstantSource source = now::get;
    return LanguageModels.of(fake, limits, meters, source.withZone(ZoneOffset.UTC));
  }

  private void later(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private long calls(String outcome) {
    return meters.timer("ruwei.model.calls", "outcome", outcome).count();
  }

  private static List<Phrase> phrases(LanguageModel model) {
    return phrases(model, BRIEFING);
  }

  private static List<Phrase> phrases(LanguageModel model, Briefing briefing) {
    var phrases = new ArrayList<Phrase>();
    var start = System.nanoTime();
    model.open().phrase(briefing, phrases::add);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE);
    return phrases;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
