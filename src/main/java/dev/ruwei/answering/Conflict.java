package dev.ruwei.answering;

import java.util.List;

/// Citations, by their numbers from 1, that give different values for the same thing.
public record Conflict(List<Integer> citations) {
  public Conflict {
    citations = List.copyOf(citations);
  }
}
