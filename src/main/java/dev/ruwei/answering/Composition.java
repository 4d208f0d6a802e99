package dev.ruwei.answering;

import java.util.List;

/// The sentences of an answer with the proofs that they count from 1.
record Composition(List<Draft> drafts, List<Citation> citations) {
  Composition {
    drafts = List.copyOf(drafts);
    citations = List.copyOf(citations);
  }

  Reply reply() {
    return Renderer.render(drafts, citations);
  }
}
