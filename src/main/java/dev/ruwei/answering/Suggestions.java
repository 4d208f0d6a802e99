package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Questions that the knowledge answers, drawn from the passages near an answer or a refusal.
///
/// Each is tried before it is suggested: asked, it must be answered and cite its passage.
final class Suggestions {
  private static final int MOST = 3;

  /// How many passages are looked at for one answer.
  private static final int PASSAGES = 8;

  private final Library library;
  private final Function<Question, Answer> answering;
  private final Map<String, Optional<String>> byPassage = new ConcurrentHashMap<>();

  Suggestions(Library library, Function<Question, Answer> answering) {
    this.library = library;
    this.answering = answering;
  }

  /// Up to three questions near an answer: about what follows the passages that it cites, or about
  /// what comes nearest to a refused question.
  List<String> near(Answer answer) {
    var cited = answer.citations().stream().map(Citation::passage).distinct().toList();
    var nearest = answer.related().stream().map(Citation::passage).distinct().toList();
    return Stream.concat(nearest.stream(), around(cited, nearest).stream())
        .distinct()
        .filter(passage -> !cited.contains(passage))
        .limit(PASSAGES)
        .flatMap(passage -> of(passage).stream())
        .filter(question -> !question.equals(answer.asked().question()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// The question that a passage answers best, empty where none holds.
  Optional<String> of(Passage passage) {
    return byPassage.computeIfAbsent(passage.id(), _ -> find(passage));
  }

  /// What follows in the same sections, then what stands before.
  private List<Passage> around(List<Passage> cited, List<Passage> nearest) {
    var around = new ArrayList<Passage>();
    for (var passage : cited.isEmpty() ? nearest : cited) {
      var section = library.sectionOf(passage).passages();
      var at = section.indexOf(passage);
      around.addAll(section.subList(at + 1, section.size()));
      around.addAll(section.subList(0, at));
    }
    return around;
  }

  private Optional<String> find(Passage passage) {
    var speaker = library.sectionOf(passage).speaker();
    return Sentences.of(passage.text()).stream()
        .filter(sentence -> !passage.damagedAt(sentence))
        .flatMap(sentence -> Cloze.of(sentence.cut(passage.text()), speaker).stream())
        .filter(question -> holds(question, passage))
        .findFirst();
  }

  private boolean holds(String question, Passage passage) {
    var answer = answering.apply(Question.of(question));
    return answer instanceof Answer.Answered
        && answer.citations().getFirst().passage().equals(passage);
  }
}
