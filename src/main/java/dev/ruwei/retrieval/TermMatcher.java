package dev.ruwei.retrieval;

import dev.ruwei.text.Pinyin;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds where texts have what a question looks for.
///
/// Most atoms of a text are none of the question's, so each is first held against the first letters
/// of what is looked for and the syllables of the question's Han characters.
final class TermMatcher {

  private final Map<String, Integer> unigrams = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<Integer, List<Integer>> homophones = new HashMap<>();
  private final Map<String, List<Alternative>> alternatives = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final BitSet syllables = new BitSet();

  /// Another way to say a part of the question: a run of atoms that stands for some of its grams.
  private record Alternative(List<String> keys, List<Integer> grams, double strength) {}

  TermMatcher(List<Gram> grams, List<Synonym> synonyms, List<Related> related) {
    for (var i = 0; i < grams.size(); i++) {
      register(i, grams.get(i));
    }
    for (var synonym : synonyms) {
      var keys = Atoms.of(synonym.form()).stream().map(Atom::key).toList();
      register(keys, covered(synonym.span(), grams), synonym.strength());
    }
    for (var words : related) {
      var covered = covered(words.span(), grams);
      words.forms().forEach(form -> register(form.atoms(), covered, words.strength()));
    }
  }

  /// Where a text has grams of the question, in the text's order.
  List<Occurrence> in(String text) {
    return new Pass(text).run();
  }

  boolean asks(String key) {
    return firsts.get(key.charAt(0)) && unigrams.containsKey(key);
  }

  static String pairKey(Atom one, Atom other) {
    return pairKey(one.key(), other.key(), one.han() && other.han());
  }

  private static String pairKey(String one, String other, boolean han) {
    return han ? one + other : one + " " + other;
  }

  private void register(int index, Gram gram) {
    if (gram.pair()) {
      pairs.put(gram.key(), index);
      registerSyllables(index, gram);
    } else {
      unigrams.put(gram.key(), index);
      firsts.set(gram.key().charAt(0));
    }
  }

  /// A pair also counts where its two syllables stand, and so do its two characters.
  private void registerSyllables(int index, Gram gram) {
    var atoms = gram.han() ? Atoms.of(gram.key()) : List.<Atom>of();
    if (atoms.size() == 2) {
      var first = Pinyin.number(gram.key().charAt(0));
      var second = Pinyin.number(atoms.get(1).key().charAt(0));
      if (first > 0 && second > 0) {
        syllables.set(first);
        syllables.set(second);
        var members = homophones.computeIfAbsent(sound(first, second), k -> new ArrayList<>());
        members.add(index);
        atoms.forEach(atom -> addIfPresent(members, unigrams.get(atom.key())));
      }
    }
  }

  private static int sound(int first, int second) {
    return first << Short.SIZE | second;
  }

  private static void addIfPresent(List<Integer> members, @Nullable Integer index) {
    if (index != null) {
      members.add(index);
    }
  }

  private static List<Integer> covered(Span span, List<Gram> grams) {
    return IntStream.range(0, grams.size())
        .filter(i -> span.contains(grams.get(i).span()))
        .boxed()
        .toList();
  }

  private void register(List<String> keys, List<Integer> grams, double strength) {
    if (!keys.isEmpty() && !grams.isEmpty()) {
      firsts.set(keys.getFirst().charAt(0));
      alternatives
          .computeIfAbsent(keys.getFirst(), k -> new ArrayList<>())
          .add(new Alternative(keys, grams, strength));
    }
  }

  /// One way through a text.
  private final class Pass {
    private static final int NONE = -1;

    private final AtomScanner atoms;
    private final List<Occurrence> found = new ArrayList<>();
    private int gram = NONE;

    /// Of the atom before.
    private int gramBefore = NONE;

    private int startBefore;
    private String keyBefore = "";
    private boolean hanBefore;
    private int syllableBefore;

    Pass(String text) {
      atoms = new AtomScanner(text);
    }

    List<Occurrence> run() {
      while (atoms.next()) {
        step();
      }
      return found;
    }

    private void step() {
      var known = firsts.get(atoms.first());
      var syllable = syllable();
      gram = known ? unigrams.getOrDefault(atoms.key(), NONE) : NONE;
      if (gram != NONE) {
        add(gram, atoms.start(), 1);
      }
      if (atoms.joined()) {
        pair(syllable);
      }
      if (known) {
        alternatives.getOrDefault(atoms.key(), List.of()).forEach(this::alternative);
      }
      remember(syllable);
    }

    private void remember(int syllable) {
      gramBefore = gram;
      keyBefore = gram == NONE ? "" : atoms.key();
      hanBefore = atoms.han();
      startBefore = atoms.start();
      syllableBefore = syllable;
    }

    /// The syllable of a Han character if the question has it, else 0.
    private int syllable() {
      var syllable = Pinyin.number(atoms.first());
      return syllables.get(syllable) ? syllable : 0;
    }

    /// The two atoms of a pair that is asked for are asked for themselves.
    private void pair(int syllable) {
      var pair = gram == NONE || gramBefore == NONE ? NONE : pairGram();
      if (pair != NONE) {
        add(pair, startBefore, 1);
      } else if (syllable > 0 && syllableBefore > 0) {
        homophones
            .getOrDefault(sound(syllableBefore, syllable), List.of())
            .forEach(homophone -> add(homophone, startBefore, QuestionTerms.HOMOPHONE));
      }
    }

    private int pairGram() {
      var han = atoms.han() && hanBefore;
      return pairs.getOrDefault(pairKey(keyBefore, atoms.key(), han), NONE);
    }

    private void alternative(Alternative alternative) {
      var ahead = atoms.copy();
      for (var key : alternative.keys().subList(1, alternative.keys().size())) {
        if (!ahead.next() || !ahead.joined() || !ahead.key().equals(key)) {
          return;
        }
      }
      var span = new Span(atoms.start(), ahead.end());
      alternative
          .grams()
          .forEach(gram -> found.add(new Occurrence(gram, span, alternative.strength())));
    }

    /// Something that ends with the present atom.
    private void add(int which, int start, double strength) {
      found.add(new Occurrence(which, new Span(start, atoms.end()), strength));
    }
  }
}
