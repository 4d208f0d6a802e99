package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Folding;
import java.util.List;

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
    var evidence = EvidenceSelector.select(wanted, retrieved, library);
    if (evidence.isEmpty()) {
      return new Findings(
          wanted, retrieved, evidence, new Setting("", ""), List.of(), List.of(), 0, false, size());
    }
    var best = evidence.getFirst();
    var setting = Setting.of(best.passage(), wanted.sought(), library);
    var gaps = gaps(wanted, retrieved, best.passage(), setting);
    var terms = retrieved.termsFor(best.passage());
    var text = best.passage().text();
    var words = ContentWord.of(terms, text, best.quote().cut(text), setting.titles());
    var own = gaps.all().stream().map(gap -> own(gap, terms, question.text())).toList();
    var another = topics.another(question.text(), best, library.sectionOf(best.passage()));
    return new Findings(
        wanted, retrieved, evidence, setting, words, own, gaps.stray(), another, size());
  }

  private int size() {
    return library.passages().size();
  }

  /// What a passage, read in its context, leaves open.
  private Gaps gaps(Wanted wanted, Retrieved retrieved, Passage passage, Setting setting) {
    return Gaps.of(
        wanted.sought(),
        retrieved.termsFor(passage),
        library.lexicon(),
        passage.text() + "\n" + setting.titles(),
        words -> search.articleSpeaksOf(words, passage));
  }

  /// A gap in the script and language of who asks. What no passage has in translation may stand in
  /// passages as it was asked.
  private Gap own(Gap gap, QuestionTerms terms, String question) {
    var at = Folding.fold(question).indexOf(gap.text());
    if (at >= 0) {
      return gap.as(question.substring(at, at + gap.text().length()));
    }
    var words = terms.translatedFrom(gap.span());
    return gap.nowhere() && search.anySpeaksOf(words) ? gap.as(words).elsewhere() : gap.as(words);
  }
}
