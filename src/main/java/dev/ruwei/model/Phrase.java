package dev.ruwei.model;

import java.util.List;

/// A sentence as a language model gave it, with the numbers of the passages that it names as proof.
/// Neither need be true.
public record Phrase(String text, List<Integer> citations) {
  public Phrase {
    citations = List.copyOf(citations);
  }
}
