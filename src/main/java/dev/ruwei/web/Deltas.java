package dev.ruwei.web;

import dev.ruwei.conversation.AnswerView;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts an answer into its sentences, each with the markers and blanks behind it: put together
/// again they are the answer's text.
final class Deltas {
  private Deltas() {}

  static List<String> of(AnswerView view) {
    var count = Math.max(1, view.sentences().size());
    return IntStream.range(0, count).mapToObj(i -> delta(view, i)).toList();
  }

  private static String delta(AnswerView view, int index) {
    var sentences = view.sentences();
    var start = index == 0 ? 0 : sentences.get(index).start();
    var last = index + 1 >= sentences.size();
    return view.answer()
        .substring(start, last ? view.answer().length() : sentences.get(index + 1).start());
  }
}
