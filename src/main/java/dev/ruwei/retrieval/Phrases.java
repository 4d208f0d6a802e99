package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words and phrases, each with what belongs to it, and where they stand in a question.
///
/// @param <T> what belongs to a phrase
final class Phrases<T> {
  /// In atoms.
  private static final int LONGEST = 8;

  /// Whether a phrase begins so is only kept from so many atoms on: below, nearly all do.
  private static final int BEGINNING = 2;

  /// With nothing for what only begins a phrase: reading stops where none goes on.
  private final Map<String, List<T>> values = new HashMap<>();

  /// The first UTF-16 units of the phrases.
  private final BitSet firsts = new BitSet();

  /// A phrase in a run of atoms, from one atom up to another.
  record Found<T>(int start, int end, List<T> values) {
    /// Whether another is a part of it, and not all.
    boolean isMoreThan(Found<?> other) {
      return start <= other.start && other.end <= end && end - start > other.end - other.start;
    }

    /// Its place in the text of the atoms.
    Span span(List<Atom> atoms) {
      return atoms.get(start).span().union(atoms.get(end - 1).span());
    }
  }

  /// Adds a phrase, or a further value of one that is there already.
  void add(Form phrase, T value) {
    var known = values.get(phrase.key());
    if (known == null || known.isEmpty()) {
      known = new ArrayList<>(1);
      values.put(phrase.key(), known);
      firsts.set(phrase.key().charAt(0));
      phrase.beginnings(BEGINNING).forEach(beginning -> values.putIfAbsent(beginning, List.of()));
    }
    known.add(value);
  }

  /// What belongs to a phrase; nothing where it is not there.
  List<T> of(Form phrase) {
    return values.getOrDefault(phrase.key(), List.of());
  }

  /// The phrases that stand in some atoms and are no part of a longer one there.
  List<Found<T>> in(List<Atom> atoms) {
    var found = new ArrayList<Found<T>>();
    for (var start = 0; start < atoms.size(); start++) {
      found.addAll(at(start, atoms));
    }
    return found.stream()
        .filter(one -> found.stream().noneMatch(longer -> longer.isMoreThan(one)))
        .toList();
  }

  /// The phrases that stand in some atoms, from the left, the longest at each place, none inside
  /// another.
  List<Found<T>> oneByOne(List<Atom> atoms) {
    var found = new ArrayList<Found<T>>();
    for (var start = 0; start < atoms.size(); ) {
      var here = at(start, atoms);
      if (!here.isEmpty()) {
        found.add(here.getLast());
      }
      start = here.isEmpty() ? start + 1 : here.getLast().end();
    }
    return found;
  }

  /// The phrases that begin with one atom, the shortest first.
  private List<Found<T>> at(int start, List<Atom> atoms) {
    if (!firsts.get(atoms.get(start).key().charAt(0))) {
      return List.of();
    }
    var found = new ArrayList<Found<T>>();
    var key = new StringBuilder();
    var last = Math.min(atoms.size(), start + LONGEST);
    for (var end = start; end < last && (end == start || atoms.get(end).joined()); end++) {
      Form.append(key, atoms.get(end));
      var here = values.get(key.toString());
      if (here != null && !here.isEmpty()) {
        found.add(new Found<>(start, end + 1, here));
      } else if (here == null && end + 1 - start >= BEGINNING) {
        break;
      }
    }
    return found;
  }
}
