package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.List;
import java.util.Optional;

/// Finds the sentence of a passage that says what another sentence says.
///
/// The measure is strict, and errs towards "not said": one sentence of the passage must hold all
/// that the claim holds. See [Claim] for what that is.
final class Support {
  private final Lexicon lexicon;

  Support(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The place of the sentence that supports a claim; empty where there is none.
  Optional<Span> in(Passage passage, String claim) {
    return among(Sentences.of(passage.text()), passage, claim);
  }

  /// Whether a sentence of a quote supports a claim.
  boolean holds(Citation citation, String claim) {
    var quoted =
        Sentences.of(citation.passage().text()).stream()
            .filter(citation.range()::contains)
            .toList();
    return among(quoted, citation.passage(), claim).isPresent();
  }

  private Optional<Span> among(List<Span> sentences, Passage passage, String text) {
    var claim = new Claim(text, lexicon);
    return sentences.stream()
        .filter(sentence -> claim.standsIn(new Claim(sentence.cut(passage.text()), lexicon)))
        .findFirst();
  }
}
