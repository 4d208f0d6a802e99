package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.retrieval.QuestionTerms;
import java.util.ArrayList;
import java.util.List;

/// Finds the evidence for a question and what it leaves open.
final class Investigation {
  private static final int PASSAGES = 10;

  private final Library library;
  private final PassageSearch search;

  Investigation(Library library, PassageSearch search) {
    this.library = library;
    this.search = search;
  }

  Findings of(Question question) {
    var sought = SoughtRules.of(question.text());
    var retrieved = search.search(question.text(), null, question.articleId(), PASSAGES);
    var evidence = EvidenceSelector.select(question.text(), sought, retrieved);
    if (evidence.isEmpty()) {
      return new Findings(sought, retrieved, evidence, List.of());
    }
    var passage = evidence.getFirst().passage();
    var terms = retrieved.termsFor(passage);
    var gaps = Gaps.of(question.text(), terms, strengths(passage, terms));
    return new Findings(sought, retrieved, evidence, gaps);
  }

  /// A passage is read together with what stands over it.
  private double[] strengths(Passage passage, QuestionTerms terms) {
    var section = library.sectionOf(passage);
    var article = library.articleOf(passage);
    var occurrences = new ArrayList<>(terms.in(passage.text()));
    occurrences.addAll(terms.in(section.title()));
    occurrences.addAll(terms.in(article.title()));
    var speaker = section.speaker();
    if (speaker != null) {
      occurrences.addAll(terms.in(speaker.name() + "\n" + speaker.role()));
    }
    return terms.strengths(occurrences);
  }
}
