package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Folding;
import java.util.List;
import java.util.StringJoiner;

/// Finds the evidence for a question and what it leaves open.
final class Investigation {
  private static final int PASSAGES = 10;

  private final Library library;
  private final PassageSearch search;
  private final Topics topics;

  Investigation(Library library, PassageSearch search) {
    this.library = library;
    this.search = search;
    this.topics = new Topics(library);
  }

  /// A question in toneless pinyin as it reads in Han characters, where it fits the limit of a
  /// question.
  String inHan(String question) {
    var read = search.inHan(question);
    return read.length() > Question.LIMIT ? question : read;
  }

  Findings of(Question question, Context context) {
    var wanted = Wanted.by(question.text());
    var retrieved =
        context.ranked(search.search(question.text(), null, question.articleId(), PASSAGES));
    var evidence = EvidenceSelector.select(wanted, retrieved);
    if (evidence.isEmpty()) {
      return new Findings(wanted, retrieved, evidence, List.of(), 0, false, size());
    }
    var best = evidence.getFirst();
    var gaps = gaps(wanted, retrieved, best.passage());
    var own = gaps.all().stream().map(gap -> gap.as(askersWords(gap, question.text()))).toList();
    var another = topics.another(question.text(), best, library.sectionOf(best.passage()));
    return new Findings(wanted, retrieved, evidence, own, gaps.stray(), another, size());
  }

  private int size() {
    return library.passages().size();
  }

  /// What a passage, read in its context, leaves open.
  private Gaps gaps(Wanted wanted, Retrieved retrieved, Passage passage) {
    return Gaps.of(
        wanted.sought(),
        retrieved.termsFor(passage),
        library.lexicon(),
        inContext(passage, wanted.sought()),
        words -> search.articleSpeaksOf(words, passage));
  }

  /// A gap in the script and language of who asks; empty where the lexicon translated it from
  /// nothing that stands in the question.
  private String askersWords(Gap gap, String question) {
    var folded = Folding.fold(question);
    var at = folded.indexOf(gap.text());
    if (at >= 0) {
      return question.substring(at, at + gap.text().length());
    }
    return library.lexicon().synonyms(gap.text()).stream()
        .filter(form -> folded.contains(Folding.fold(form)))
        .findFirst()
        .orElse("");
  }

  /// A passage is read together with what stands over it; but who speaks there does not tell who
  /// else did something.
  private String inContext(Passage passage, Sought sought) {
    var section = library.sectionOf(passage);
    var article = library.articleOf(passage);
    var lines =
        new StringJoiner("\n").add(passage.text()).add(section.title()).add(article.title());
    var speaker = section.speaker();
    if (speaker != null && sought != Sought.PERSON) {
      lines.add(speaker.name()).add(speaker.role());
    }
    var published = article.published();
    return published == null ? lines.toString() : lines.add("" + published.getYear()).toString();
  }
}
