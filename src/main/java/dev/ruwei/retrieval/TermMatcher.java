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
/// Most characters of a text are none of the question's, nor sound like one, nor begin another way
/// to say it: these are passed over, without anything being made of them.
final class TermMatcher {
  private final Map<String, Integer> unigrams = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<Integer, List<Integer>> homophones = new HashMap<>();
  private final Map<String, List<Alternative>> alternatives = new HashMap<>();

  /// The first UTF-16 units of the question's atoms.
  private final BitSet asked = new BitSet(1 << Character.SIZE);

  /// Those of other ways to say it.
  private final BitSet firsts = new BitSet(1 << Character.SIZE);

  /// All of these, and the characters that sound like the question's.
  private final BitSet notable = new BitSet(1 << Character.SIZE);

  private final BitSet syllables = new BitSet();

  /// Another way to say a part of the question, which stands for some of its grams.
  ///
  /// @param characters as the text has it without anything between, where it has characters alone
  /// @param atoms after the first, where it has not
  private record Alternative(
      @Nullable String characters, List<String> atoms, List<Integer> grams, double strength) {
    boolean isOneCharacter() {
      return characters != null && characters.length() == 1;
    }
  }

  TermMatcher(List<Gram> grams, List<Synonym> synonyms, List<Related> related) {
    for (var i = 0; i < grams.size(); i++) {
      register(i, grams.get(i));
    }
    notable.or(asked);
    for (var synonym : synonyms) {
      register(Form.of(synonym.form()), covered(synonym.span(), grams), synonym.strength());
    }
    for (var words : related) {
      var covered = covered(words.span(), grams);
      words.forms().forEach(form -> register(form, covered, words.strength()));
    }
  }

  /// Where a text has grams of the question, in the text's order.
  List<Occurrence> in(String text) {
    return new Pass(text).run();
  }

  boolean asks(String key) {
    return asked.get(key.charAt(0)) && unigrams.containsKey(key);
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
      asked.set(gram.key().charAt(0));
    }
  }

  /// A pair also counts where its two syllables stand, and so do its two characters.
  private void registerSyllables(int index, Gram gram) {
    var key = gram.key();
    if (!gram.han() || key.length() != 2) {
      return;
    }
    var first = Pinyin.number(key.charAt(0));
    var second = Pinyin.number(key.charAt(1));
    if (first > 0 && second > 0) {
      listenFor(first);
      listenFor(second);
      var members = homophones.computeIfAbsent(sound(first, second), _ -> new ArrayList<>());
      members.add(index);
      addIfPresent(members, unigrams.get(key.substring(0, 1)));
      addIfPresent(members, unigrams.get(key.substring(1)));
    }
  }

  private void listenFor(int syllable) {
    if (!syllables.get(syllable)) {
      syllables.set(syllable);
      var characters = Pinyin.characters(syllable);
      for (var i = 0; i < characters.length(); i++) {
        notable.set(characters.charAt(i));
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

  private void register(Form form, List<Integer> grams, double strength) {
    if (form.isEmpty() || grams.isEmpty()) {
      return;
    }
    var characters = form.isOfCharacters();
    var atoms = characters ? List.<String>of() : form.atoms();
    var first = characters ? form.firstCharacter() : atoms.getFirst();
    firsts.set(first.charAt(0));
    notable.set(first.charAt(0));
    alternatives
        .computeIfAbsent(first, k -> new ArrayList<>())
        .add(
            new Alternative(
                characters ? form.key() : null,
                characters ? atoms : atoms.subList(1, atoms.size()),
                grams,
                strength));
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
      while (true) {
        if (atoms.passOver(notable)) {
          forget();
        }
        if (!atoms.next()) {
          return found;
        }
        step();
      }
    }

    private void step() {
      var syllable = syllable();
      gram = asked.get(atoms.first()) ? unigrams.getOrDefault(atoms.key(), NONE) : NONE;
      if (gram != NONE) {
        add(gram, atoms.start(), 1);
      }
      if (atoms.joined()) {
        pair(syllable);
      }
      if (firsts.get(atoms.first())) {
        for (var alternative : alternatives.getOrDefault(atoms.key(), List.of())) {
          alternative(alternative);
        }
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

    /// What was passed over is nothing that anything can pair with.
    private void forget() {
      gramBefore = NONE;
      syllableBefore = 0;
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
      var end = end(alternative);
      if (end > atoms.start()) {
        var span = new Span(atoms.start(), end);
        var strength =
            alternative.isOneCharacter() && atoms.isInsideAWord()
                ? QuestionTerms.RELATED
                : alternative.strength();
        for (var covered : alternative.grams()) {
          found.add(new Occurrence(covered, span, strength));
        }
      }
    }

    /// Where an alternative ends that begins with the present atom; its start where it does not
    /// stand here.
    private int end(Alternative alternative) {
      var characters = alternative.characters();
      if (characters != null) {
        return atoms.start() + (atoms.goesOnAs(characters) ? characters.length() : 0);
      }
      var ahead = atoms.copy();
      for (var key : alternative.atoms()) {
        if (!ahead.next() || !ahead.joined() || !ahead.key().equals(key)) {
          return atoms.start();
        }
      }
      return ahead.end();
    }

    /// Something that ends with the present atom.
    private void add(int which, int start, double strength) {
      found.add(new Occurrence(which, new Span(start, atoms.end()), strength));
    }
  }
}
