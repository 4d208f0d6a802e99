package dev.ruwei.answering;

import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.Retrieved;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a conversation adds to a question that does not stand alone.
///
/// @param interpretedAs the question made to stand alone
/// @param near ids of the passages around what was cited last, which are preferred
/// @param shown ids of the passages that were shown already, which are demoted
/// @param chosen what to show, where the conversation itself tells, or nothing where it knows that
///   nothing is left; `null` where the question is to be answered
public record Context(
    String interpretedAs, Set<String> near, Set<String> shown, @Nullable List<Citation> chosen) {
  /// The question goes on where the conversation stands more often than not.
  private static final double NEAR = 1.1;

  /// Small, for one passage holds many facts and the next question may well ask for another of
  /// them.
  private static final double SHOWN = 0.97;

  public Context {
    near = Set.copyOf(near);
    shown = Set.copyOf(shown);
    chosen = chosen == null ? null : List.copyOf(chosen);
  }

  /// A question that stands alone.
  static Context none(Question question) {
    return new Context(question.text(), Set.of(), Set.of(), null);
  }

  /// The question that is meant, answered in the language of the one that was asked.
  Question meant(Question asked) {
    return new Question(interpretedAs, asked.answerLanguage(), asked.articleId());
  }

  /// The same around a question that reads otherwise.
  Context reading(String question) {
    return new Context(question, near, shown, chosen);
  }

  /// The chosen pieces as evidence: each is said as it is quoted.
  Optional<List<Evidence>> evidence() {
    return Optional.ofNullable(chosen)
        .map(pieces -> pieces.stream().map(Context::evidence).toList());
  }

  private static Evidence evidence(Citation piece) {
    return new Evidence(piece.passage(), piece.range(), piece.range(), 1);
  }

  /// The hits with what is near moved up and what was shown moved down.
  Retrieved ranked(Retrieved retrieved) {
    if (near.isEmpty() && shown.isEmpty()) {
      return retrieved;
    }
    var hits =
        retrieved.hits().stream()
            .map(hit -> new Hit(hit.passage(), hit.score() * factor(hit.passage().id())))
            .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score()))
            .toList();
    return new Retrieved(hits, retrieved.terms());
  }

  private double factor(String passageId) {
    return (near.contains(passageId) ? NEAR : 1) * (shown.contains(passageId) ? SHOWN : 1);
  }
}
