package dev.ruwei.retrieval;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Cuts texts into atoms: the one definition that index, queries and scoring share.
///
/// English function words are left out, and words are reduced by the English Snowball stemmer.
final class Atoms {
  /// Longer runs of letters are cut, as Lucene's tokenizers do.
  private static final int LONGEST = 255;

  private static final CharArraySet STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  private final String text;
  private final List<Atom> atoms = new ArrayList<>();
  private final EnglishStemmer stemmer = new EnglishStemmer();

  /// Whether something other than blanks and stop words has come since the last atom.
  private boolean broken = true;

  private Atoms(String text) {
    this.text = text;
  }

  /// The atoms of a text, which need not be folded, in order.
  static List<Atom> of(String text) {
    return new Atoms(Folding.fold(text)).scan();
  }

  private List<Atom> scan() {
    var at = 0;
    while (at < text.length()) {
      var c = text.charAt(at);
      if (Characters.isHan(c) || Characters.isKana(c)) {
        at = character(at);
      } else if (Character.isLetterOrDigit(c)) {
        at = word(at);
      } else {
        broken |= !Character.isWhitespace(c);
        at++;
      }
    }
    return atoms;
  }

  private int character(int start) {
    var end =
        Character.isHighSurrogate(text.charAt(start))
                && start + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(start + 1))
            ? start + 2
            : start + 1;
    add(text.substring(start, end), new Span(start, end), true);
    return end;
  }

  private int word(int start) {
    var end = start + 1;
    while (end < text.length() && end - start < LONGEST && inWord(end)) {
      end++;
    }
    var word = text.substring(start, end);
    if (!STOP_WORDS.contains(word)) {
      add(stem(word), new Span(start, end), false);
    }
    return end;
  }

  /// Letters and digits go on; so do a point or comma between digits and an apostrophe in a word.
  private boolean inWord(int at) {
    var c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return !Characters.isHan(c) && !Characters.isKana(c);
    }
    var before = text.charAt(at - 1);
    var after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '\'', '’' -> Characters.isWordLetter(before) && Characters.isWordLetter(after);
      default -> false;
    };
  }

  private String stem(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.replace(",", "");
    }
    var plain = word.replace('’', '\'');
    stemmer.setCurrent(plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private void add(String key, Span span, boolean han) {
    var joined = !broken && !atoms.isEmpty();
    if (joined && han && atoms.getLast().han()) {
      joined = atoms.getLast().span().end() == span.start();
    }
    atoms.add(new Atom(key, span, han, joined));
    broken = false;
  }
}
