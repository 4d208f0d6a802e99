package dev.ruwei.answering;

import dev.ruwei.text.Span;

/// Where a text holds the kind of thing that a question wants.
@FunctionalInterface
interface Sightings {
  /// What a range of the text is worth for that, in the units of the snippet's score; 0 where it
  /// holds nothing of the kind.
  double worth(Span range);
}
