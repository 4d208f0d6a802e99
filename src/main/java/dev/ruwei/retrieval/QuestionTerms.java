package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a question looks for, weighed by an index, and where a text has it.
public final class QuestionTerms {
  private static final double SYNONYM = 0.9;
  private static final double HOMOPHONE = 0.7;

  private final String text;
  private final List<Gram> grams;
  private final List<Span> questionWords;
  private final Map<String, Integer> unigrams = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<String, List<Integer>> syllables = new HashMap<>();
  private final Map<String, List<Alternative>> alternatives = new HashMap<>();

  /// Another way to say a part of the question: a run of atoms that stands for some of its grams.
  private record Alternative(List<String> keys, List<Integer> grams) {}

  QuestionTerms(String text, List<Gram> grams, List<Span> questionWords, List<Synonym> synonyms) {
    this.text = text;
    this.grams = List.copyOf(grams);
    this.questionWords = List.copyOf(questionWords);
    for (var i = 0; i < grams.size(); i++) {
      register(i, grams.get(i));
    }
    synonyms.forEach(this::register);
  }

  /// The question as it was read, folded and without its question words; a translation where the
  /// index is of another language. Grams and question words have their places in it.
  public String text() {
    return text;
  }

  /// All grams, single atoms and pairs, in the order of the question.
  public List<Gram> grams() {
    return grams;
  }

  /// Where the question's words that only ask stand.
  public List<Span> questionWords() {
    return questionWords;
  }

  /// The sum of the weights of all pairs, or of all single atoms.
  public double total(boolean pair) {
    return grams.stream().filter(gram -> gram.pair() == pair).mapToDouble(Gram::weight).sum();
  }

  /// Where a text has grams of the question, in the text's order.
  public List<Occurrence> in(String text) {
    var found = new ArrayList<Occurrence>();
    var atoms = Atoms.of(text);
    for (var i = 0; i < atoms.size(); i++) {
      single(atoms.get(i), found);
      if (i > 0 && atoms.get(i).joined()) {
        pair(atoms.get(i - 1), atoms.get(i), found);
      }
      alternative(atoms, i, found);
    }
    return found;
  }

  /// The share of the question's Latin words and numbers that stand among the occurrences; 0 when
  /// the question has none.
  double latinShare(List<Occurrence> occurrences) {
    var found = new boolean[grams.size()];
    occurrences.forEach(occurrence -> found[occurrence.gram()] = true);
    var wanted = 0;
    var met = 0;
    for (var i = 0; i < found.length; i++) {
      if (!grams.get(i).pair() && !grams.get(i).han()) {
        wanted++;
        met += found[i] ? 1 : 0;
      }
    }
    return wanted == 0 ? 0 : (double) met / wanted;
  }

  boolean asks(String key) {
    return unigrams.containsKey(key);
  }

  private void single(Atom atom, List<Occurrence> found) {
    @Nullable Integer gram = unigrams.get(atom.key());
    if (gram != null) {
      found.add(new Occurrence(gram, atom.span(), 1));
    }
  }

  private void pair(Atom one, Atom other, List<Occurrence> found) {
    var span = one.span().union(other.span());
    @Nullable Integer gram = pairs.get(pairKey(one, other));
    if (gram != null) {
      found.add(new Occurrence(gram, span, 1));
    } else if (!syllables.isEmpty() && one.han() && other.han()) {
      for (var homophone : syllables.getOrDefault(AtomTokenizer.syllables(one, other), List.of())) {
        found.add(new Occurrence(homophone, span, HOMOPHONE));
      }
    }
  }

  private void alternative(List<Atom> atoms, int first, List<Occurrence> found) {
    for (var alternative : alternatives.getOrDefault(atoms.get(first).key(), List.of())) {
      var end = first + alternative.keys().size();
      if (end <= atoms.size() && matches(atoms, first, alternative.keys())) {
        var span = atoms.get(first).span().union(atoms.get(end - 1).span());
        alternative.grams().forEach(gram -> found.add(new Occurrence(gram, span, SYNONYM)));
      }
    }
  }

  private static boolean matches(List<Atom> atoms, int first, List<String> keys) {
    for (var i = 0; i < keys.size(); i++) {
      var atom = atoms.get(first + i);
      if (!atom.key().equals(keys.get(i)) || (i > 0 && !atom.joined())) {
        return false;
      }
    }
    return true;
  }

  private void register(int index, Gram gram) {
    if (!gram.pair()) {
      unigrams.put(gram.key(), index);
      return;
    }
    pairs.put(gram.key(), index);
    if (gram.han()) {
      registerSyllables(index, gram);
    }
  }

  /// A pair also counts where its two syllables stand, and so do its two characters.
  private void registerSyllables(int index, Gram gram) {
    var atoms = Atoms.of(gram.key());
    if (atoms.size() == 2) {
      var key = AtomTokenizer.syllables(atoms.get(0), atoms.get(1));
      if (!key.isEmpty()) {
        var members = syllables.computeIfAbsent(key, k -> new ArrayList<>());
        members.add(index);
        atoms.forEach(atom -> addIfPresent(members, unigrams.get(atom.key())));
      }
    }
  }

  private static void addIfPresent(List<Integer> members, @Nullable Integer index) {
    if (index != null) {
      members.add(index);
    }
  }

  private void register(Synonym synonym) {
    var keys = Atoms.of(synonym.form()).stream().map(Atom::key).toList();
    var covered = new ArrayList<Integer>();
    for (var i = 0; i < grams.size(); i++) {
      if (synonym.span().contains(grams.get(i).span())) {
        covered.add(i);
      }
    }
    if (!keys.isEmpty() && !covered.isEmpty()) {
      alternatives
          .computeIfAbsent(keys.getFirst(), k -> new ArrayList<>())
          .add(new Alternative(keys, covered));
    }
  }

  static String pairKey(Atom one, Atom other) {
    return one.han() && other.han() ? one.key() + other.key() : one.key() + " " + other.key();
  }

  /// How strongly each gram stands among some occurrences, from 0 to 1.
  public double[] strengths(Iterable<Occurrence> occurrences) {
    var strengths = new double[grams.size()];
    for (var occurrence : occurrences) {
      strengths[occurrence.gram()] = Math.max(strengths[occurrence.gram()], occurrence.strength());
    }
    return strengths;
  }

  @Override
  public String toString() {
    return Arrays.toString(grams.stream().map(Gram::key).toArray());
  }
}
