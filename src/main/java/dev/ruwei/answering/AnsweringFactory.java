package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;

/// Makes the door to answers for any library, as it is made for the library that is served.
@FunctionalInterface
public interface AnsweringFactory {
  /// The door to answers from a library.
  ///
  /// @param search over the same library
  Answering over(Library library, PassageSearch search);
}
