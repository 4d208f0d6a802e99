package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.QuestionWords;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Turns a question into what an index is asked.
final class QuestionReader {
  /// Stands for a removed question word: no pair of characters forms across it.
  static final char BREAK = '\u0001';

  private static final int FEWEST_LETTERS = 2;
  private static final int SYNONYMS_EACH = 6;

  /// A pair that so few passages have may be a slip for another that sounds the same.
  private static final int DOUBTFUL = 1;

  private final Lexicon lexicon;

  QuestionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads a question in the language of the index.
  ReadQuestion read(String question, TermLookup lookup) {
    var folded = Folding.fold(question);
    var words = QuestionWords.in(folded);
    var rest = without(folded, words);
    return rest.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS
        ? read(inItsOwnWords(folded, List.of()), lookup)
        : read(inItsOwnWords(rest, words), lookup);
  }

  /// Reads an English question for an index of Chinese passages, translated word by word.
  ///
  /// @param namesInHan writes a name in Han characters where it is one in pinyin
  ReadQuestion inChinese(
      String question, TermLookup lookup, Function<String, Optional<String>> namesInHan) {
    return translated(question, new Translator(lexicon, lookup, namesInHan), lookup);
  }

  /// Reads a Chinese question for an index of English passages, translated word by word.
  ReadQuestion inEnglish(String question, TermLookup lookup) {
    return translated(question, new Translator(lexicon, lookup), lookup);
  }

  private static ReadQuestion translated(
      String question, Translator translator, TermLookup lookup) {
    var folded = Folding.fold(question);
    var rest = without(folded, QuestionWords.in(folded));
    return read(translator.translate(question, rest), lookup);
  }

  private Wording inItsOwnWords(String folded, List<Span> words) {
    var synonyms = new ArrayList<Synonym>();
    var names = new ArrayList<Span>();
    var han = Characters.anyHan(folded);
    for (var match : lexicon.in(folded)) {
      if (match.proper()) {
        names.add(match.span());
      }
      match.synonyms().stream()
          .filter(form -> han || !Characters.anyHan(form))
          .limit(SYNONYMS_EACH)
          .forEach(form -> synonyms.add(Synonym.of(match.span(), form)));
    }
    return new Wording(folded, words, names, synonyms, List.of(), List.of());
  }

  private static ReadQuestion read(Wording wording, TermLookup lookup) {
    var atoms = Atoms.of(wording.text());
    var others = new ArrayList<>(wording.synonyms());
    Stream.of(inOtherWords(atoms, lookup), inOtherSpellings(atoms, lookup))
        .flatMap(List::stream)
        .filter(synonym -> wording.isBesideNames(synonym.span()))
        .forEach(others::add);
    var body = new LinkedHashMap<String, Integer>();
    AtomTokenizer.unigramsAndPairs(atoms).forEach(key -> body.merge(key, 1, Integer::sum));
    var other = new LinkedHashSet<String>();
    others.forEach(synonym -> other.addAll(terms(synonym.form())));
    other.removeAll(body.keySet());
    return new ReadQuestion(
        new QuestionTerms(wording, grams(atoms, lookup), others, related(atoms, wording)),
        body,
        doubtfulSyllables(atoms, lookup),
        List.copyOf(other),
        lookup);
  }

  private static List<Synonym> inOtherWords(List<Atom> atoms, TermLookup lookup) {
    var han = atoms.stream().anyMatch(Atom::han);
    return EverydayWords.of(han).others(atoms, key -> lookup.documentFrequency(key) > 0);
  }

  /// What says nearly the same as the question's words, or belongs to the same matter.
  private static List<Related> related(List<Atom> atoms, Wording wording) {
    return Stream.of(
            Dictionary.bundled().paraphrases(atoms),
            Thesaurus.of(atoms.stream().anyMatch(Atom::han)).in(atoms),
            wording.related())
        .flatMap(List::stream)
        .filter(words -> wording.isBesideNames(words.span()))
        .toList();
  }

  /// Latin words that no passage has, as passages may have them.
  private static List<Synonym> inOtherSpellings(List<Atom> atoms, TermLookup lookup) {
    return atoms.stream()
        .filter(atom -> !atom.han() && lookup.documentFrequency(atom.key()) == 0)
        .flatMap(
            atom ->
                Spelling.meant(atom.key(), lookup).stream()
                    .map(word -> Synonym.ofWord(atom.span(), word)))
        .toList();
  }

  /// The syllables of pairs that hardly any passage has: such a pair may be a slip of the pen.
  private static List<String> doubtfulSyllables(List<Atom> atoms, TermLookup lookup) {
    var syllables = new ArrayList<String>();
    for (var i = 1; i < atoms.size(); i++) {
      var one = atoms.get(i - 1);
      var other = atoms.get(i);
      if (AtomTokenizer.hanPair(one, other)
          && lookup.documentFrequency(TermMatcher.pairKey(one, other)) <= DOUBTFUL) {
        syllables.add(AtomTokenizer.syllables(one, other));
      }
    }
    return syllables;
  }

  /// The terms that stand for some words: their pairs, or the one word.
  static List<String> terms(String form) {
    var atoms = Atoms.of(form);
    return AtomTokenizer.unigramsAndPairs(atoms).stream()
        .filter(key -> atoms.size() == 1 || !Characters.anyHan(key) || key.length() > 1)
        .toList();
  }

  private static List<Gram> grams(List<Atom> atoms, TermLookup lookup) {
    Map<String, Gram> grams = new LinkedHashMap<>();
    for (var i = 0; i < atoms.size(); i++) {
      var atom = atoms.get(i);
      grams.putIfAbsent(atom.key(), single(atom, lookup));
      if (i > 0 && atom.joined()) {
        var pair = pair(atoms.get(i - 1), atom, lookup);
        grams.putIfAbsent("2 " + pair.key(), pair);
      }
    }
    return List.copyOf(grams.values());
  }

  private static Gram single(Atom atom, TermLookup lookup) {
    return new Gram(
        atom.key(),
        atom.span(),
        false,
        atom.han(),
        lookup.weight(atom.key()),
        lookup.documentFrequency(atom.key()) > 0);
  }

  /// Only pairs of Han characters stand in the index; any other pair weighs as much as the rarer of
  /// its two atoms.
  private static Gram pair(Atom one, Atom other, TermLookup lookup) {
    var key = TermMatcher.pairKey(one, other);
    var han = one.han() && other.han();
    var weight =
        han ? lookup.weight(key) : Math.max(lookup.weight(one.key()), lookup.weight(other.key()));
    var known =
        han
            ? lookup.documentFrequency(key) > 0
            : lookup.documentFrequency(one.key()) > 0 && lookup.documentFrequency(other.key()) > 0;
    return new Gram(key, one.span().union(other.span()), true, han, weight, known);
  }

  private static String without(String folded, List<Span> words) {
    var rest = new StringBuilder(folded);
    for (var word : words) {
      for (var i = word.start(); i < word.end(); i++) {
        rest.setCharAt(i, BREAK);
      }
    }
    return rest.toString();
  }
}
