package dev.ruwei.evaluation;

/// A question put to one library, and what should come of it.
sealed interface Trial {
  String question();

  /// The library has the answer, and everything about the reply is measured.
  record Answerable(String question, Gold gold) implements Trial {}

  /// The library has the answer; whether it is refused is set against questions that should be.
  record Control(String question, Distance against) implements Trial {}

  /// The library has no answer.
  record Unanswerable(String question, Distance distance) implements Trial {}
}
