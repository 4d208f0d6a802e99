package dev.ruwei.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Question;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.retrieval.PassageSearch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptConversationsTest {
  private static final Duration IDLE = Duration.ofMinutes(10);
  private static final Question QUESTION = Question.of("How hot does green tea brew?");

  private final AtomicLong nanos = new AtomicLong();
  private final Conversations conversations = conversations(Sample::answered, 3, 2);

  private Conversations conversations(Answering answering, int maxTurns, int maxConversations) {
    var limits = new ConversationProperties(maxTurns, maxConversations, IDLE);
    var library = Library.of(List.of(Sample.ARTICLE), Lexicon.empty(), List.of());
    var ids = new AnswerIds(() -> Instant.EPOCH);
    var dialogue =
        new Dialogue(
            Editions.only(new Edition(PassageSearch.over(library), answering)),
            _ -> new FollowUps(List.of()),
            LanguageModel.none(),
            ids,
            nanos::get);
    return new KeptConversations(dialogue, new ConversationStore(limits, nanos::get));
  }

  @Test
  void opensAConversationWithAnIdThatNobodyCanGuess() {
    var one = open();
    assertThat(one).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(open());
  }

  @Test
  void keepsTheTurnsInTheirOrder() {
    var first = conversations.ask(Channel.HTTP, null, QUESTION);
    var second =
        conversations.ask(Channel.HTTP, first.conversationId(), Question.of("And oolong?"));

    assertThat(conversations.turns(Channel.HTTP, first.conversationId()))
        .containsExactly(first, second);
    assertThat(second.answerId()).isGreaterThan(first.answerId());
    assertThat(second.question().text()).isEqualTo("And oolong?");
  }

  @Test
  void forgetsAllButTheLastTurns() {
    var id = open();
    var last = IntStream.range(0, 3).mapToObj(_ -> ask(Channel.HTTP, id)).toList();
    assertThat(conversations.turns(Channel.HTTP, id)).isEqualTo(last);
  }

  @Test
  void refusesAnIdItNeverGaveOut() {
    assertUnknown(Channel.HTTP, "kT7");
    assertThatThrownBy(() -> conversations.turns(Channel.HTTP, "kT7"))
        .isInstanceOf(UnknownConversationException.class);
  }

  @Test
  void refusesAnotherChannelsId() {
    var id = open();
    assertUnknown(Channel.CONSOLE, id);
    assertUnknown(Channel.TELEGRAM, id);
    assertThat(conversations.turns(Channel.HTTP, id)).hasSize(1);
  }

  @Test
  void expiresAfterTheIdleTime() {
    var id = open();
    nanos.addAndGet(IDLE.toNanos() - 1);
    ask(Channel.HTTP, id);
    nanos.addAndGet(IDLE.toNanos() - 1);
    assertThat(conversations.turns(Channel.HTTP, id)).hasSize(2);
    nanos.addAndGet(1);
    assertUnknown(Channel.HTTP, id);
  }

  @Test
  void dropsTheConversationThatRestedLongest() {
    var first = open();
    var second = open();
    ask(Channel.HTTP, first);
    var third = open();

    assertUnknown(Channel.HTTP, second);
    assertThat(conversations.turns(Channel.HTTP, first)).hasSize(2);
    assertThat(conversations.turns(Channel.HTTP, third)).hasSize(1);
  }

  @Test
  void measuresTheTimeToTheAnswer() {
    var slow =
        conversations(
            question -> {
              nanos.addAndGet(1_500_000);
              return Sample.answered(question);
            },
            3,
            2);
    assertThat(slow.ask(Channel.HTTP, null, QUESTION).elapsed())
        .isEqualTo(Duration.ofNanos(1_500_000));
  }

  @Test
  void keepsNoTurnWithoutAnAnswer() {
    var moody = conversations(KeptConversationsTest::answerUnlessRude, 3, 2);
    var id = moody.ask(Channel.HTTP, null, QUESTION).conversationId();

    assertThatThrownBy(() -> moody.ask(Channel.HTTP, id, Question.of("Now!")))
        .hasMessage("no answer to that");
    assertThat(moody.turns(Channel.HTTP, id)).hasSize(1);
  }

  @Test
  void losesNothingWhenTurnsRunAtOnce() {
    var allAsk = new CyclicBarrier(20);
    var parallel = conversations(question -> answerTogether(allAsk, question), 40, 2);
    var id = parallel.ask(Channel.HTTP, null, QUESTION).conversationId();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 20)
          .mapToObj(i -> Question.of("Question " + i))
          .forEach(question -> threads.execute(() -> parallel.ask(Channel.HTTP, id, question)));
    }

    assertThat(parallel.turns(Channel.HTTP, id))
        .hasSize(21)
        .extracting(Turn::answerId)
        .doesNotHaveDuplicates();
  }

  private static Answer answerTogether(CyclicBarrier all, Question question) {
    try {
      if (question != QUESTION) {
        all.await(30, TimeUnit.SECONDS);
      }
      return Sample.answered(question);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer answerUnlessRude(Question question) {
    if (question != QUESTION) {
      throw new IllegalStateException("no answer to that");
    }
    return Sample.answered(question);
  }

  private String open() {
    return conversations.ask(Channel.HTTP, null, QUESTION).conversationId();
  }

  private Turn ask(Channel channel, String id) {
    return conversations.ask(channel, id, QUESTION);
  }

  private void assertUnknown(Channel channel, String id) {
    assertThatThrownBy(() -> ask(channel, id))
        .isInstanceOf(UnknownConversationException.class)
        .hasMessageContaining("ask without a conversationId");
  }
}
