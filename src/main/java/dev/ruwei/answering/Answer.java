package dev.ruwei.answering;

import java.util.List;

/// What a question gets, by verdict.
public sealed interface Answer {
  Asked asked();

  Reply reply();

  /// Questions that the knowledge answers, at most three.
  List<String> suggestions();

  /// The proofs that the reply's markers count from 1.
  default List<Citation> citations() {
    return List.of();
  }

  /// What was asked for and is not in the evidence.
  default List<Missing> missing() {
    return List.of();
  }

  /// What comes nearest to a question without an answer.
  default List<Citation> related() {
    return List.of();
  }

  /// Citations that disagree.
  default List<Conflict> conflicts() {
    return List.of();
  }

  /// Whether another citation gives another value than this one, counted from 1.
  default boolean disputes(int citation) {
    return conflicts().stream().anyMatch(conflict -> conflict.citations().contains(citation));
  }

  default Composer composer() {
    return Composer.TEMPLATE;
  }

  /// The same answer with suggestions.
  Answer suggesting(List<String> questions);

  /// How sure the evidence is, from 0 to 1.
  default double confidence() {
    return 0;
  }

  /// All that was asked is in the evidence.
  record Answered(
      Asked asked,
      Reply reply,
      List<Citation> citations,
      List<Conflict> conflicts,
      List<String> suggestions,
      Composer composer,
      double confidence)
      implements Answer {
    @Override
    public Answered suggesting(List<String> questions) {
      return new Answered(asked, reply, citations, conflicts, questions, composer, confidence);
    }

    /// The same as an answer to a question that was asked in another way.
    Answered to(Asked other) {
      return new Answered(other, reply, citations, conflicts, suggestions, composer, confidence);
    }

    /// The same in the words of a language model.
    Answered phrased(Reply words, List<Citation> proofs) {
      return new Answered(asked, words, proofs, List.of(), suggestions, Composer.LLM, confidence);
    }
  }

  /// A part of what was asked is in the evidence, and the missing part is named.
  record Partial(
      Asked asked,
      Reply reply,
      List<Citation> citations,
      List<Missing> missing,
      List<Conflict> conflicts,
      List<String> suggestions,
      Composer composer,
      double confidence)
      implements Answer {
    @Override
    public Partial suggesting(List<String> questions) {
      return new Partial(
          asked, reply, citations, missing, conflicts, questions, composer, confidence);
    }

    /// The same in the words of a language model.
    Partial phrased(Reply words, List<Citation> proofs) {
      return new Partial(
          asked, words, proofs, missing, List.of(), suggestions, Composer.LLM, confidence);
    }
  }

  /// It is not in the articles.
  record NotFound(
      Asked asked,
      Reply reply,
      List<Missing> missing,
      List<Citation> related,
      List<String> suggestions,
      double confidence)
      implements Answer {
    @Override
    public NotFound suggesting(List<String> questions) {
      return new NotFound(asked, reply, missing, related, questions, confidence);
    }
  }

  /// Small talk, or a question about the program itself.
  record Help(Asked asked, Reply reply, List<String> suggestions) implements Answer {
    @Override
    public Help suggesting(List<String> questions) {
      return new Help(asked, reply, questions);
    }
  }
}
