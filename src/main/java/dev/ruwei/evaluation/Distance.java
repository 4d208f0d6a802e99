package dev.ruwei.evaluation;

/// How far a question without an answer lies from what the library speaks of.
enum Distance {
  /// The same subject, but the library does not have the fact.
  NEAR,
  /// Another subject.
  FAR
}
