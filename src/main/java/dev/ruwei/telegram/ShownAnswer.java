package dev.ruwei.telegram;

import dev.ruwei.answering.Citation;
import dev.ruwei.conversation.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the buttons under an answer refer to.
///
/// @param passages the passages that its sources cite
record ShownAnswer(
    String answerId,
    long userId,
    String conversationId,
    String question,
    List<ShownPassage> passages,
    List<String> suggestions) {
  ShownAnswer {
    passages = List.copyOf(passages);
    suggestions = List.copyOf(suggestions);
  }

  static ShownAnswer of(Turn turn, long userId) {
    var answer = turn.answer();
    return new ShownAnswer(
        turn.answerId(),
        userId,
        turn.conversationId(),
        answer.asked().question(),
        Stream.concat(answer.citations().stream(), answer.related().stream())
            .map(Citation::passage)
            .map(ShownPassage::of)
            .toList(),
        answer.suggestions());
  }

  /// @param number from 1
  Optional<ShownPassage> passage(int number) {
    return element(passages, number);
  }

  /// @param number from 1
  Optional<String> suggestion(int number) {
    return element(suggestions, number);
  }

  private static <T> Optional<T> element(List<T> list, int number) {
    return number < 1 || number > list.size()
        ? Optional.empty()
        : Optional.of(list.get(number - 1));
  }
}
