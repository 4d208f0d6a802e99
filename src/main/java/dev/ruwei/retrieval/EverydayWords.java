package dev.ruwei.retrieval;

import dev.ruwei.text.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/// Everyday words and phrases that say the same, so that a question finds what a passage says in
/// other words. They hold for any article; names belong to the lexicon.
final class EverydayWords {
  private static final SingletonSupplier<EverydayWords> CHINESE =
      SingletonSupplier.of(() -> read("everyday-words.zh.txt"));
  private static final SingletonSupplier<EverydayWords> ENGLISH =
      SingletonSupplier.of(() -> read("everyday-words.en.txt"));

  private final Node trie = new Node();
  private final Set<String> words = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  /// The phrases that begin with the same atoms.
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<List<String>> groups = new ArrayList<>();
  }

  private EverydayWords(Stream<List<String>> groups) {
    groups.forEach(group -> group.forEach(form -> add(form, group)));
  }

  /// The words of one language, read on first use.
  static EverydayWords of(boolean chinese) {
    return Objects.requireNonNull((chinese ? CHINESE : ENGLISH).get());
  }

  /// Whether a text is a word or phrase of these, as a whole.
  boolean list(String form) {
    return forms.contains(form);
  }

  /// Whether two words or phrases can stand for each other.
  boolean alike(String one, String other) {
    var node = trie;
    for (var key : keys(Atoms.of(one))) {
      node = node.next.get(key);
      if (node == null) {
        return false;
      }
    }
    var wanted = keys(Atoms.of(other));
    return node.groups.stream()
        .flatMap(List::stream)
        .anyMatch(form -> keys(Atoms.of(form)).equals(wanted));
  }

  /// Whether an atom is a word as it should be: then it is no slip of the pen.
  boolean have(String atom) {
    return words.contains(atom);
  }

  /// Other words for those of a question. What is part of a longer word is no word of its own.
  ///
  /// @param known whether an index has an atom; what it has not, is no use
  List<Synonym> others(List<Atom> question, Predicate<String> known) {
    var found = in(question);
    var others = new ArrayList<Synonym>();
    for (var one : found) {
      if (found.stream().noneMatch(longer -> longer.isMoreThan(one))) {
        var own = keys(question.subList(one.start(), one.end()));
        var span = question.get(one.start()).span().union(question.get(one.end() - 1).span());
        one.groups().stream()
            .flatMap(List::stream)
            .distinct()
            .filter(form -> isOther(form, own, known))
            .forEach(form -> others.add(Synonym.ofWord(span, form)));
      }
    }
    return others;
  }

  /// A word or phrase of these in a question, from one atom up to another.
  private record Found(int start, int end, List<List<String>> groups) {
    boolean isMoreThan(Found other) {
      return start <= other.start && other.end <= end && end - start > other.end - other.start;
    }
  }

  private List<Found> in(List<Atom> question) {
    var found = new ArrayList<Found>();
    for (var start = 0; start < question.size(); start++) {
      var node = trie.next.get(question.get(start).key());
      for (var end = start + 1; node != null; end++) {
        if (!node.groups.isEmpty()) {
          found.add(new Found(start, end, node.groups));
        }
        var goesOn = end < question.size() && question.get(end).joined();
        node = goesOn ? node.next.get(question.get(end).key()) : null;
      }
    }
    return found;
  }

  private static boolean isOther(String form, List<String> own, Predicate<String> known) {
    var keys = keys(Atoms.of(form));
    return !keys.equals(own) && !isWordOfAPhrase(form, keys) && keys.stream().allMatch(known);
  }

  private void add(String form, List<String> group) {
    var keys = keys(Atoms.of(form));
    words.addAll(keys);
    forms.add(form);
    if (keys.isEmpty() || isWordOfAPhrase(form, keys)) {
      return;
    }
    var node = trie;
    for (var key : keys) {
      node = node.next.computeIfAbsent(key, _ -> new Node());
    }
    node.groups.add(group);
  }

  /// "in charge of" would be found in every "charge".
  private static boolean isWordOfAPhrase(String form, List<String> keys) {
    return keys.size() == 1 && form.indexOf(' ') > 0;
  }

  private static List<String> keys(List<Atom> atoms) {
    return atoms.stream().map(Atom::key).toList();
  }

  private static EverydayWords read(String file) {
    return new EverydayWords(
        Tables.lines(EverydayWords.class, file).stream().map(line -> List.of(line.split(", "))));
  }
}
