package dev.ruwei.conversation;

import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Question;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/// Answers the next question of a conversation from the turns it is given; keeps none itself.
final class Dialogue {
  private final Answering answering;
  private final FollowUps followUps;
  private final AnswerIds ids;
  private final LongSupplier nanos;

  /// @param nanos a clock that never goes back, in nanoseconds
  Dialogue(Answering answering, FollowUps followUps, AnswerIds ids, LongSupplier nanos) {
    this.answering = answering;
    this.followUps = followUps;
    this.ids = ids;
    this.nanos = nanos;
  }

  /// @param before the turns that a follow-up may refer to, the oldest first
  Turn next(String conversationId, List<Turn> before, Question question) {
    var start = nanos.getAsLong();
    var answer =
        followUps
            .meaning(before, question)
            .map(context -> answering.answer(question, context))
            .orElseGet(() -> answering.answer(question));
    var elapsed = Duration.ofNanos(nanos.getAsLong() - start);
    return new Turn(ids.next(), conversationId, question, answer, elapsed);
  }
}
