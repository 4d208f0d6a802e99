package dev.ruwei.conversation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Hearing;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.PerEdition;
import dev.ruwei.answering.Question;
import dev.ruwei.model.LanguageModel;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Answers the next question of a conversation from the turns it is given; keeps none itself.
final class Dialogue {
  private final Editions editions;
  private final PerEdition<FollowUps> followUps;
  private final LanguageModel model;
  private final AnswerIds ids;
  private final LongSupplier nanos;

  /// @param nanos a clock that never goes back, in nanoseconds
  Dialogue(
      Editions editions,
      Function<Edition, FollowUps> followUps,
      LanguageModel model,
      AnswerIds ids,
      LongSupplier nanos) {
    this.editions = editions;
    this.followUps = new PerEdition<>(followUps);
    this.model = model;
    this.ids = ids;
    this.nanos = nanos;
  }

  /// @param before the turns that a follow-up may refer to, the oldest first
  Turn next(String conversationId, List<Turn> before, Question question, Listener listener) {
    var start = nanos.getAsLong();
    var answer = answer(editions.current(), before, question, listener);
    var elapsed = Duration.ofNanos(nanos.getAsLong() - start);
    return new Turn(ids.next(), conversationId, question, answer, elapsed);
  }

  private Answer answer(Edition edition, List<Turn> before, Question question, Listener listener) {
    var answering = edition.answering();
    var inquiry = model.open();
    var exchanges = Rewriting.exchanges(before);
    var hearing = new Hearing(listener, exchanges, inquiry);
    var rewriting = new Rewriting(new Setting(edition.library()));
    var answer =
        Recall.of(before, edition.library())
            .flatMap(
                recall ->
                    followUps
                        .of(edition)
                        .meaning(recall, question)
                        .or(() -> rewriting.meaning(recall, exchanges, question, inquiry)))
            .map(context -> answering.answer(question, context, hearing))
            .orElseGet(() -> answering.answer(question, hearing));
    return answering.withSuggestions(answer);
  }
}
