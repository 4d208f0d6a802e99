package dev.ruwei.answering;

import dev.ruwei.knowledge.Passage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The passages of one library as they were read: most questions find passages that others found
/// before. Many threads may share it.
final class Readings {
  /// Of some thousand bytes each; behind them one begins anew.
  private static final int MOST = 10_000;

  private final Map<String, Reading> byPassage = new ConcurrentHashMap<>();

  Reading of(Passage passage) {
    var known = byPassage.get(passage.id());
    if (known == null) {
      if (byPassage.size() >= MOST) {
        byPassage.clear();
      }
      known = byPassage.computeIfAbsent(passage.id(), _ -> new Reading(passage.text()));
    }
    return known;
  }
}
