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

  /// Answers from a library in the words of a language model where they pass the gate, and with
  /// templates where not.
  ///
  /// @throws IllegalArgumentException when a template is missing or has wrong placeholders
  static Answering phrased(Library library, PassageSearch search, Prompts prompts) {
    return new PhrasedAnswering(grounded(library, search, prompts), library, search);
  }

  /// Answers a question from the knowledge, without suggestions.
  Answer answer(Question question);

  /// Answers a question that a conversation has made to stand alone.
  default Answer answer(Question question, Context context) {
    return answer(context.meant(question));
  }

  /// Answers a question that somebody waits for: a language model may put the answer into words.
  default Answer answer(Question question, Context context, Hearing hearing) {
    return answer(question, context);
  }

  /// The same for a question that stands alone.
  default Answer answer(Question question, Hearing hearing) {
    return answer(question);
  }

  /// The answer with questions near it that the knowledge answers too. It takes several times as
  /// long as the answer, for each of them is asked before it is suggested for the first time.
  default Answer withSuggestions(Answer answer) {
    return answer;
  }
}
