package dev.ruwei.journal;

import dev.ruwei.answering.Missing;
import dev.ruwei.conversation.AnswerView;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Turn;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A turn as it is kept.
///
/// @param asker who asked, in the channel's own words; `null` where nobody knows
/// @param missing what the articles do not say, by the question's own words
record Entry(
    String answerId,
    Channel channel,
    @Nullable String asker,
    Instant askedAt,
    String language,
    String question,
    String verdict,
    String missing,
    String answer) {

  static Entry of(Turn turn, Channel channel, @Nullable String asker, Instant askedAt) {
    var answer = turn.answer();
    return new Entry(
        turn.answerId(),
        channel,
        asker,
        askedAt,
        answer.asked().language().tag(),
        answer.asked().interpretedAs(),
        AnswerView.of(turn).verdict(),
        answer.missing().stream().map(Missing::text).sorted().collect(Collectors.joining(" · ")),
        answer.reply().text());
  }
}
