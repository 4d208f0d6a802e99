package dev.ruwei.telegram;

import dev.ruwei.knowledge.Passage;
import org.jspecify.annotations.Nullable;

/// A passage as it was when an answer cited it.
///
/// @param contentHash `null` where an earlier version of the program did not note it
record ShownPassage(String id, @Nullable String contentHash) {
  static ShownPassage of(Passage passage) {
    return new ShownPassage(passage.id(), passage.contentHash());
  }

  /// Reads what [#line()] has written.
  static ShownPassage read(String line) {
    var parts = line.split(" ", 2);
    return new ShownPassage(parts[0], parts.length < 2 ? null : parts[1]);
  }

  String line() {
    return contentHash == null ? id : id + " " + contentHash;
  }
}
