package dev.ruwei.web;

import dev.ruwei.conversation.SectionView;
import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.Hit;

/// A found passage as programs read it.
record HitView(
    String passageId,
    String articleId,
    SectionView section,
    String language,
    double score,
    String text) {

  static HitView of(Hit hit, Library library) {
    var passage = hit.passage();
    return new HitView(
        passage.id(),
        passage.articleId(),
        SectionView.of(library.sectionOf(passage)),
        passage.language().tag(),
        hit.score(),
        passage.text());
  }
}
