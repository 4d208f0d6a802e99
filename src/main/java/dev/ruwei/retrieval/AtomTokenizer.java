package dev.ruwei.retrieval;

import dev.ruwei.text.Pinyin;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives the index its terms. Offsets and positions are not indexed and not kept.
final class AtomTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Function<List<Atom>, Queue<String>> terms;
  private Queue<String> rest = new ArrayDeque<>();

  private AtomTokenizer(Function<List<Atom>, Queue<String>> terms) {
    this.terms = terms;
  }

  /// Words, numbers, Han characters and pairs of neighbouring Han characters, all in one field.
  static Analyzer characters() {
    return analyzer(AtomTokenizer::unigramsAndPairs);
  }

  /// Syllables of neighbouring Han characters, two by two, so that homophones meet.
  static Analyzer syllables() {
    return analyzer(AtomTokenizer::syllablePairs);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    var next = rest.poll();
    if (next == null) {
      return false;
    }
    term.append(next);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = new StringBuilder();
    var buffer = new char[4096];
    for (var read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      text.append(buffer, 0, read);
    }
    rest = terms.apply(Atoms.of(text.toString()));
  }

  static Queue<String> unigramsAndPairs(List<Atom> atoms) {
    var keys = new ArrayDeque<String>(atoms.size() * 2);
    for (var i = 0; i < atoms.size(); i++) {
      keys.add(atoms.get(i).key());
      if (i > 0 && hanPair(atoms.get(i - 1), atoms.get(i))) {
        keys.add(atoms.get(i - 1).key() + atoms.get(i).key());
      }
    }
    return keys;
  }

  static Queue<String> syllablePairs(List<Atom> atoms) {
    var keys = new ArrayDeque<String>(atoms.size());
    for (var i = 1; i < atoms.size(); i++) {
      var one = atoms.get(i - 1);
      var other = atoms.get(i);
      var pair = hanPair(one, other) ? syllables(one, other) : "";
      if (!pair.isEmpty()) {
        keys.add(pair);
      }
    }
    return keys;
  }

  /// The two syllables of a pair of Han characters, empty where one has none.
  static String syllables(Atom one, Atom other) {
    var first = Pinyin.syllable(one.key().charAt(0));
    var second = Pinyin.syllable(other.key().charAt(0));
    return first.isEmpty() || second.isEmpty() ? "" : first + " " + second;
  }

  /// Whether two atoms, one right behind the other, make a pair of Han characters.
  static boolean hanPair(Atom one, Atom other) {
    return other.joined() && one.han() && other.han();
  }

  private static Analyzer analyzer(Function<List<Atom>, Queue<String>> terms) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new AtomTokenizer(terms));
      }
    };
  }
}
