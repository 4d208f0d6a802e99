package dev.ruwei.evaluation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import java.util.Map;
import java.util.Optional;

/// What came of a trial.
sealed interface Outcome {
  Answer answer();

  /// All that is known of a question with an answer.
  ///
  /// @param rank of the first passage that holds the answer, from 1; 0: not among the first ten
  /// @param otherScripts the answers to the same question as it is written otherwise
  record Measured(
      Trial.Answerable trial,
      int rank,
      Answer answer,
      Map<Script, Answer> otherScripts,
      long searchNanos,
      long answerNanos)
      implements Outcome {}

  record Compared(Trial.Control trial, Answer answer) implements Outcome {}

  record Tempted(Trial.Unanswerable trial, Answer answer) implements Outcome {}

  /// Whether the answer says nothing about the world.
  default boolean refused() {
    return refused(answer());
  }

  static boolean refused(Answer answer) {
    return switch (answer) {
      case Answer.Answered _, Answer.Partial _ -> false;
      case Answer.NotFound _, Answer.Help _ -> true;
    };
  }

  static Optional<Citation> firstCitation(Answer answer) {
    return answer.citations().stream().findFirst();
  }
}
