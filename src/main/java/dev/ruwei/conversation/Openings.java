package dev.ruwei.conversation;

import dev.ruwei.answering.Citation;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.List;

/// Cuts whole sentences to read out of passages.
final class Openings {
  private static final int HAN_LENGTH = 80;
  private static final int LATIN_LENGTH = 240;

  private Openings() {}

  /// The first sentences of a passage.
  static Citation of(Passage passage, Library library) {
    var sentences = Sentences.of(passage.text());
    return new Citation(
        library.articleOf(passage),
        library.sectionOf(passage),
        passage,
        run(passage, sentences, sentences.getFirst()));
  }

  /// What was cited, with the sentences of the passage that follow it.
  static List<Citation> goingOn(Citation item) {
    var passage = item.passage();
    var quoted = item.range();
    var following =
        Sentences.of(passage.text()).stream()
            .filter(sentence -> sentence.start() >= quoted.end())
            .toList();
    var whole = new Citation(item.article(), item.section(), passage, whole(passage, quoted));
    return following.isEmpty()
        ? List.of(whole)
        : List.of(
            whole,
            new Citation(
                item.article(),
                item.section(),
                passage,
                run(passage, following, following.getFirst())));
  }

  /// What a section is called: its title, or the article's where it has none.
  static String topic(Section section, Article article) {
    return section.title().isBlank() ? article.title() : section.title();
  }

  /// A quote may begin or end inside a sentence.
  private static Span whole(Passage passage, Span quote) {
    return Sentences.of(passage.text()).stream()
        .filter(quote::overlaps)
        .reduce(Span::union)
        .orElse(quote);
  }

  private static Span run(Passage passage, List<Span> sentences, Span first) {
    var longest = Characters.anyHan(passage.text()) ? HAN_LENGTH : LATIN_LENGTH;
    var run = first;
    for (var sentence : sentences) {
      var longer = run.union(sentence);
      run = longer.length() <= longest ? longer : run;
    }
    return run;
  }
}
