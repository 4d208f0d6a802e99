package dev.ruwei.evaluation;

import dev.ruwei.knowledge.Library;
import java.util.List;
import java.util.function.Supplier;

/// Questions that are put to the same library.
///
/// @param library built only when the round begins, so that one is in memory at a time
record Round(Supplier<Library> library, List<Trial> trials) {
  Round {
    trials = List.copyOf(trials);
  }
}
