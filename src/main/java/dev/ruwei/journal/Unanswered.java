package dev.ruwei.journal;

import java.util.List;

/// Questions that were refused for want of the same thing.
///
/// @param missing what the articles do not say; blank where nothing in particular is missing
/// @param count how often it was asked
/// @param questions some of them, the newest first
public record Unanswered(String missing, long count, List<String> questions) {
  public Unanswered {
    questions = List.copyOf(questions);
  }
}
