package dev.ruwei.conversation;

import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Hearing;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.model.LanguageModel;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/// Answers the next question of a conversation from the turns it is given; keeps none itself.
final class Dialogue {
  private final Answering answering;
  private final FollowUps followUps;
  private final Rewriting rewriting;
  private final LanguageModel model;
  private final AnswerIds ids;
  private final LongSupplier nanos;

  /// @param nanos a clock that never goes back, in nanoseconds
  Dialogue(
      Answering answering,
      FollowUps followUps,
      Rewriting rewriting,
      LanguageModel model,
      AnswerIds ids,
      LongSupplier nanos) {
    this.answering = answering;
    this.followUps = followUps;
    this.rewriting = rewriting;
    this.model = model;
    this.ids = ids;
    this.nanos = nanos;
  }

  /// @param before the turns that a follow-up may refer to, the oldest first
  Turn next(String conversationId, List<Turn> before, Question question, Listener listener) {
    var start = nanos.getAsLong();
    var inquiry = model.open();
    var hearing = new Hearing(listener, Rewriting.exchanges(before), inquiry);
    var answer =
        followUps
            .meaning(before, question)
            .or(() -> rewriting.meaning(before, question, inquiry))
            .map(context -> answering.answer(question, context, hearing))
            .orElseGet(() -> answering.answer(question, hearing));
    var suggesting = answering.withSuggestions(answer);
    var elapsed = Duration.ofNanos(nanos.getAsLong() - start);
    return new Turn(ids.next(), conversationId, question, suggesting, elapsed);
  }
}
