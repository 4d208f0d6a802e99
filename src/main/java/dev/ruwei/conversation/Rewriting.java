package dev.ruwei.conversation;

import dev.ruwei.answering.Context;
import dev.ruwei.answering.Question;
import dev.ruwei.model.Exchange;
import dev.ruwei.model.Inquiry;
import dev.ruwei.retrieval.Atom;
import dev.ruwei.retrieval.Atoms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Has a language model make a follow-up stand alone that no rule understands.
///
/// It may only put together what was said: a word that is neither in the question nor in the
/// conversation makes its rewriting worth nothing.
final class Rewriting {
  /// How many of the last turns the model is shown.
  private static final int TURNS = 3;

  private final Setting setting;

  Rewriting(Setting setting) {
    this.setting = setting;
  }

  /// The last turns as a model reads them.
  static List<Exchange> exchanges(List<Turn> before) {
    return before.stream()
        .skip(Math.max(0, before.size() - TURNS))
        .map(turn -> new Exchange(turn.question().text(), turn.answer().reply().text()))
        .toList();
  }

  /// What a question means after some turns; empty where the model does not tell.
  Optional<Context> meaning(
      Recall recall, List<Exchange> exchanges, Question question, Inquiry inquiry) {
    return inquiry
        .standalone(question.text(), exchanges, question.answerLanguage())
        .filter(text -> fits(text, question, exchanges))
        .map(text -> setting.asks(FollowUp.of(question, recall), text));
  }

  private static boolean fits(String text, Question question, List<Exchange> exchanges) {
    if (text.codePointCount(0, text.length()) > Question.LIMIT) {
      return false;
    }
    var said = new HashSet<>(words(question.text()));
    exchanges.forEach(one -> said.addAll(words(one.question() + "\n" + one.answer())));
    var words = words(text);
    return !words.isEmpty() && said.containsAll(words);
  }

  private static Set<String> words(String text) {
    return Atoms.of(text).stream().map(Atom::key).collect(Collectors.toSet());
  }
}
