package dev.ruwei.answering;

import java.util.List;

/// The sentences of an answer with the proofs that they count from 1.
///
/// @param list whether each claim stands on a line of its own
record Composition(List<Draft> drafts, List<Citation> citations, boolean list) {
  Composition {
    drafts = List.copyOf(drafts);
    citations = List.copyOf(citations);
  }

  Reply reply() {
    return Renderer.render(this);
  }
}
