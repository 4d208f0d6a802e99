package dev.ruwei.retrieval;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Goes through the atoms of a text, which need not be folded: the one definition that index,
/// queries and scoring share.
///
/// English function words are left out, and words are reduced by the English Snowball stemmer.
/// Making nothing of an atom that nobody asks about keeps ranking fast: a key is only made on
/// demand, and its first letter, which stemming never changes, can be seen without.
final class AtomScanner {
  /// Longer runs of letters are cut, as Lucene's tokenizers do.
  private static final int LONGEST = 255;

  private static final int LONGEST_STOP_WORD = 5;
  private static final CharArraySet STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  /// Of the words seen first: a passage is read again and again, and its words are few.
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

  private static final int MOST_STEMS = 50_000;

  /// Those of one unit that were seen: a text has few, again and again.
  private static final @Nullable String[] KEYS = new String[1 << Character.SIZE];

  private final String text;
  private int next;
  private int start;
  private int end;
  private boolean han;
  private boolean joined;
  private @Nullable String key;

  /// Whether something other than blanks and stop words has come since the last atom.
  private boolean broken = true;

  private @Nullable EnglishStemmer stemmer;

  AtomScanner(String text) {
    this.text = text;
  }

  /// A scanner that stands where this one stands.
  AtomScanner copy() {
    var copy = new AtomScanner(text);
    copy.next = next;
    copy.end = end;
    copy.start = start;
    copy.han = han;
    copy.broken = broken;
    return copy;
  }

  /// Goes on to the next atom; whether there is one.
  boolean next() {
    while (next < text.length()) {
      var c = folded(next);
      if (Characters.isHan(c) || Characters.isKana(c)) {
        moveTo(next, characterEnd(next), true);
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        var wordEnd = wordEnd(next);
        if (!isStopWord(next, wordEnd)) {
          moveTo(next, wordEnd, false);
          return true;
        }
        next = wordEnd;
      } else {
        broken |= !Character.isWhitespace(c);
        next++;
      }
    }
    return false;
  }

  /// Goes over the Han and kana characters that come next and are not among some folded ones;
  /// whether there are any.
  boolean passOver(BitSet notable) {
    var from = next;
    while (next < text.length()) {
      var c = folded(next);
      if (notable.get(c) || !(Characters.isHan(c) || Characters.isKana(c))) {
        break;
      }
      next = characterEnd(next);
    }
    if (next == from) {
      return false;
    }
    moveTo(Character.isLowSurrogate(text.charAt(next - 1)) ? next - 2 : next - 1, next, true);
    return true;
  }

  /// Whether a folded text stands where the present atom does.
  boolean goesOnAs(String folded) {
    if (start + folded.length() > text.length()) {
      return false;
    }
    for (var i = folded.length() - 1; i >= 0; i--) {
      if (folded(start + i) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the present character makes a word with the one before it or behind it: 造 in 改造.
  boolean isInsideAWord() {
    return isWord(start - 1) || isWord(start);
  }

  private boolean isWord(int from) {
    return from >= 0
        && from + 2 <= text.length()
        && Vocabulary.has(Folding.fold(text.substring(from, from + 2)));
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// Whether this is a Han or kana character.
  boolean han() {
    return han;
  }

  /// Whether this stands right beside the atom before: no punctuation between, and for two Han
  /// characters nothing at all.
  boolean joined() {
    return joined;
  }

  /// The first UTF-16 unit of the key.
  char first() {
    return folded(start);
  }

  /// The folded, stemmed form, which is the term in the index.
  String key() {
    if (key == null) {
      key = han ? foldedText() : stem(foldedText());
    }
    return key;
  }

  private void moveTo(int from, int to, boolean isHan) {
    joined = !broken && !(isHan && han && end != from);
    start = from;
    end = to;
    next = to;
    han = isHan;
    key = null;
    broken = false;
  }

  private char folded(int at) {
    return Folding.fold(text.charAt(at));
  }

  private String foldedText() {
    return end - start == 1 ? key(first()) : Folding.fold(text.substring(start, end));
  }

  private static String key(char c) {
    var known = KEYS[c];
    if (known == null) {
      known = String.valueOf(c);
      KEYS[c] = known;
    }
    return known;
  }

  private int characterEnd(int from) {
    return Character.isHighSurrogate(text.charAt(from))
            && from + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(from + 1))
        ? from + 2
        : from + 1;
  }

  private int wordEnd(int from) {
    var to = from + 1;
    while (to < text.length() && to - from < LONGEST && inWord(to)) {
      to++;
    }
    return to;
  }

  /// Letters and digits go on; so do a point or comma between digits and an apostrophe in a word.
  private boolean inWord(int at) {
    var c = folded(at);
    if (Character.isLetterOrDigit(c)) {
      return !Characters.isHan(c) && !Characters.isKana(c);
    }
    var before = folded(at - 1);
    var after = at + 1 < text.length() ? folded(at + 1) : ' ';
    return switch (c) {
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      case '\'', '’' -> Characters.isWordLetter(before) && Characters.isWordLetter(after);
      default -> false;
    };
  }

  private boolean isStopWord(int from, int to) {
    return to - from <= LONGEST_STOP_WORD
        && STOP_WORDS.contains(Folding.fold(text.substring(from, to)));
  }

  private String stem(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.replace(",", "");
    }
    var known = STEMS.get(word);
    if (known != null) {
      return known;
    }
    var stem = stemAnew(word);
    if (STEMS.size() < MOST_STEMS) {
      STEMS.put(word, stem);
    }
    return stem;
  }

  private String stemAnew(String word) {
    var plain = word.replace('’', '\'');
    if (stemmer == null) {
      stemmer = new EnglishStemmer();
    }
    var base = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    stemmer.setCurrent(IrregularForms.base(base));
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
