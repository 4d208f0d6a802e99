package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Section;
import dev.ruwei.text.Folding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The titles of all sections, with their other names, as they stand in questions and sentences.
final class Topics {
  private final Map<String, String> titleOf = new LinkedHashMap<>();

  Topics(Library library) {
    library.articles().stream()
        .flatMap(article -> article.sections().stream())
        .map(Section::title)
        .map(Folding::fold)
        .filter(title -> !title.isBlank())
        .forEach(
            title ->
                Stream.concat(Stream.of(title), library.lexicon().synonyms(title).stream())
                    .forEach(name -> titleOf.putIfAbsent(Folding.fold(name), title)));
  }

  /// Whether evidence speaks of another topic than the question: it names one that is not asked
  /// about, names none that is, and does not stand in the section of one.
  boolean another(String question, Evidence piece, Section section) {
    var asked = in(Folding.fold(question));
    var said = in(Folding.fold(piece.core().cut(piece.passage().text())));
    return !asked.isEmpty()
        && !said.isEmpty()
        && said.stream().noneMatch(asked::contains)
        && !asked.contains(titleOf.getOrDefault(Folding.fold(section.title()), ""));
  }

  private Set<String> in(String folded) {
    var titles = new HashSet<String>();
    for (var name : List.copyOf(titleOf.keySet())) {
      if (folded.contains(name)) {
        titles.add(titleOf.get(name));
      }
    }
    return titles;
  }
}
