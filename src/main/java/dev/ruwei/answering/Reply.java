package dev.ruwei.answering;

import java.util.List;

/// The text of an answer with its sentences in order; citation markers such as `[1]` stand behind
/// the sentences they belong to.
public record Reply(String text, List<Sentence> sentences) {
  public Reply {
    sentences = List.copyOf(sentences);
  }
}
