package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a sentence says, as far as words and numbers tell.
///
/// A claim stands in a source when its words stand there in their order, its numbers as the same
/// values in the same units and to the same degree (over, about, under), and when neither leaves
/// out or adds what turns a statement: a negation, a condition, a plan, a rumour.
///
/// A number binds the words around it: they must stand in the clause of the source that has the
/// number, or in clauses that have none. In "users 450 million, developers 3 million" the
/// developers are not 450 million, although all the words are there.
final class Claim {
  private final String text;
  private final List<Clause> clauses;

  Claim(String text, Lexicon lexicon) {
    this.text = text;
    this.clauses = joined(Clause.of(text, lexicon));
  }

  /// Whether a source, which is one sentence too, says all of this.
  boolean standsIn(Claim source) {
    return Turns.same(text, source.text)
        && groups(clauses).allMatch(source::says)
        && Words.of(clauses).inOrderOf(Words.of(source.clauses));
  }

  /// Whether this source says a part of a claim.
  private boolean says(Clause part) {
    if (part.quantities().isEmpty()) {
      return part.words().standIn(Words.of(clauses));
    }
    return clauses.stream()
        .filter(clause -> clause.holds(part.quantities()))
        .anyMatch(clause -> part.words().standIn(Words.of(withUnnumbered(clause))));
  }

  private List<Clause> withUnnumbered(Clause holder) {
    return clauses.stream()
        .filter(clause -> clause.equals(holder) || clause.quantities().isEmpty())
        .toList();
  }

  /// A clause without a number speaks of the next number, or of the last one.
  private static Stream<Clause> groups(List<Clause> clauses) {
    var groups = new ArrayList<Clause>();
    Optional<Clause> open = Optional.empty();
    for (var clause : clauses) {
      var whole = open.map(before -> before.with(clause)).orElse(clause);
      open = whole.quantities().isEmpty() ? Optional.of(whole) : Optional.empty();
      if (open.isEmpty()) {
        groups.add(whole);
      }
    }
    open.ifPresent(rest -> groups.add(groups.isEmpty() ? rest : groups.removeLast().with(rest)));
    return groups.stream();
  }

  /// A time that is set off by a comma belongs to what follows it, or to what stands before it at
  /// the end.
  private static List<Clause> joined(List<Clause> clauses) {
    var joined = new ArrayList<Clause>();
    var at = 0;
    while (at < clauses.size()) {
      var clause = clauses.get(at++);
      while (clause.isOnlyTime() && at < clauses.size()) {
        clause = clause.with(clauses.get(at++));
      }
      if (clause.isOnlyTime() && !joined.isEmpty()) {
        clause = joined.removeLast().with(clause);
      }
      joined.add(clause);
    }
    joined.sort(Comparator.comparingInt(Clause::position));
    return joined;
  }
}
