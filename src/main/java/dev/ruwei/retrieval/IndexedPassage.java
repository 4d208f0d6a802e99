package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Language;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What ranking needs to know of a passage.
///
/// @param titleKeys the atoms of its section's title, or of the article's where there are no
///   headings
/// @param onlyHere whether its work exists in this language alone
record IndexedPassage(
    Passage passage,
    boolean chinese,
    Set<String> titleKeys,
    String work,
    boolean onlyHere,
    List<Span> sentences) {
  static IndexedPassage of(Library library, Passage passage, boolean chinese) {
    var article = library.articleOf(passage);
    var section = library.sectionOf(passage);
    var title = section.title().isBlank() ? article.title() : section.title();
    var keys = new LinkedHashSet<String>();
    Atoms.of(title).forEach(atom -> keys.add(atom.key()));
    return new IndexedPassage(
        passage,
        chinese,
        keys,
        article.workId(),
        !library.has(article, chinese ? Language.EN : Language.ZH_HANS),
        Sentences.of(passage.text()));
  }
}
