package dev.ruwei.evaluation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Sentence;
import dev.ruwei.numbers.Quantities;
import dev.ruwei.numbers.Quantity;
import java.util.List;
import java.util.stream.Stream;

/// Whether each number of a sentence that says something about the world stands, as a value with
/// its unit, in a passage that the sentence cites.
final class NumberSupport {
  private NumberSupport() {}

  /// A number that a sentence states, and the numbers of the passages that it cites.
  private record Stated(Quantity number, List<Quantity> cited) {
    boolean supported() {
      return cited.stream().anyMatch(number::sameValue);
    }
  }

  static Share of(List<Outcome> outcomes) {
    var stated = outcomes.stream().flatMap(outcome -> stated(outcome.answer())).toList();
    return Share.of(stated, Stated::supported);
  }

  private static Stream<Stated> stated(Answer answer) {
    return answer.reply().sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.CLAIM)
        .flatMap(sentence -> stated(sentence, answer));
  }

  private static Stream<Stated> stated(Sentence sentence, Answer answer) {
    var numbers = Quantities.in(sentence.range().cut(answer.reply().text()));
    if (numbers.isEmpty()) {
      return Stream.empty();
    }
    var cited =
        sentence.citations().stream()
            .map(number -> answer.citations().get(number - 1).passage())
            .flatMap(passage -> Quantities.in(passage.text()).stream())
            .toList();
    return numbers.stream().map(number -> new Stated(number, cited));
  }
}
