package dev.ruwei.answering;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;

/// The whole pipeline over libraries, each built once.
final class Answerers {
  static final Answering SECOND = over(Libraries.second());
  static final Answering BUNDLED = over(Libraries.bundled());

  private Answerers() {}

  static Answering over(Library library) {
    return Answering.grounded(library, PassageSearch.over(library), Prompts.bundled());
  }
}
