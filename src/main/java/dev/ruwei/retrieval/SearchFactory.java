package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;

/// Makes the search over a library, with what was made of an earlier one where that is quicker.
@FunctionalInterface
public interface SearchFactory {
  PassageSearch over(Library library);
}
