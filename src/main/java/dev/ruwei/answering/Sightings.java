package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.List;

/// Where a text holds the kind of thing that a question wants.
@FunctionalInterface
interface Sightings {
  /// What a range of the text is worth for that, in the units of the snippet's score; 0 where it
  /// holds nothing of the kind.
  double worth(Span range);

  /// Whether any of some places lies in a range.
  static boolean any(Span range, List<Span> places) {
    for (var place : places) {
      if (range.contains(place)) {
        return true;
      }
    }
    return false;
  }
}
