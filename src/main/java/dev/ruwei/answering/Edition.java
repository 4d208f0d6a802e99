package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;

/// The knowledge at one moment with all that finds and answers in it, which never changes.
///
/// Whoever serves a question takes one edition at its beginning and keeps it to the end: what was
/// found in one edition is cited, shown and followed in the same.
///
/// @param answering over the library that is searched
public record Edition(PassageSearch search, Answering answering) {
  /// The articles of this edition.
  public Library library() {
    return search.library();
  }
}
