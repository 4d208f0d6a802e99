package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;

/// The door to answers: the same question gets the same evidence, whoever asks.
public interface Answering {
  /// Answers from a library with the templates of `prompts/`.
  ///
  /// @throws IllegalArgumentException when a template is missing or has wrong placeholders
  static Answering grounded(Library library, PassageSearch search, Prompts prompts) {
    return new GroundedAnswering(library, search, Frames.from(prompts));
  }

  /// Answers a question from the knowledge.
  Answer answer(Question question);

  /// Answers a question that a conversation has made to stand alone.
  default Answer answer(Question question, Context context) {
    return answer(context.meant(question));
  }
}
