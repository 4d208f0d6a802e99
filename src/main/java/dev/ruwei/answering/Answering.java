package dev.ruwei.answering;

/// The door to answers: the same question gets the same evidence, whoever asks.
public interface Answering {
  /// Answers a question from the knowledge.
  Answer answer(Question question);
}
