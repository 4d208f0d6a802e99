package dev.ruwei.conversation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a conversation has come to: all that a follow-up can refer to.
///
/// @param standing the last question about the articles, made to stand alone; a refused one counts,
///   small talk does not
/// @param cited the citations of the last answer that had any
/// @param listed the citations of the last answer that had several passages, else of the last one
/// @param shown the ids of all passages that were cited and say the same today
record Recall(String standing, List<Citation> cited, List<Citation> listed, Set<String> shown) {
  Recall {
    cited = List.copyOf(cited);
    listed = List.copyOf(listed);
    shown = Set.copyOf(shown);
  }

  /// What can be referred to in the library of today; empty where nothing was asked yet that a
  /// follow-up can refer to.
  static Optional<Recall> of(List<Turn> turns, Library library) {
    var renewal = new Renewal(library);
    var answers = turns.stream().map(Turn::answer).toList().reversed();
    return answers.stream()
        .filter(Recall::stands)
        .findFirst()
        .map(answer -> answer.asked().interpretedAs())
        .map(
            standing ->
                new Recall(
                    standing,
                    renewal.ofEach(cited(answers, 1)),
                    renewal.ofAll(listed(answers)),
                    shown(answers, renewal)));
  }

  /// The passage that was cited first in the last list.
  Optional<Citation> first() {
    return cited.stream().findFirst();
  }

  private static boolean stands(Answer answer) {
    return switch (answer) {
      case Answer.Answered _, Answer.Partial _ -> true;
      case Answer.NotFound refused -> !refused.missing().isEmpty() || !refused.related().isEmpty();
      case Answer.Help _ -> false;
    };
  }

  private static List<Citation> listed(List<Answer> newestFirst) {
    var list = cited(newestFirst, 2);
    return list.isEmpty() ? cited(newestFirst, 1) : list;
  }

  private static List<Citation> cited(List<Answer> newestFirst, int passages) {
    return newestFirst.stream()
        .map(Answer::citations)
        .filter(citations -> passages(citations) >= passages)
        .findFirst()
        .orElse(List.of());
  }

  private static long passages(List<Citation> citations) {
    return citations.stream().map(Citation::passage).distinct().count();
  }

  private static Set<String> shown(List<Answer> answers, Renewal renewal) {
    return answers.stream()
        .flatMap(answer -> answer.citations().stream())
        .map(Citation::passage)
        .filter(renewal::unchanged)
        .map(Passage::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
