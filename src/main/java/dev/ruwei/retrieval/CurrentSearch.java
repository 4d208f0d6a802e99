package dev.ruwei.retrieval;

/// Tells in which library is searched now, for parts that live longer than one library.
@FunctionalInterface
public interface CurrentSearch {
  /// The search to use for one question: ask for it once.
  PassageSearch search();
}
