package dev.ruwei.retrieval;

import dev.ruwei.text.Pinyin;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads questions typed in toneless pinyin: finds the Han characters that the passages, or a
/// question itself, most likely mean by the syllables.
///
/// A Viterbi search over characters: neighbours that stand together in many passages go first. What
/// no passage has stays Latin.
final class PinyinReader {
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final int LONGEST_SYLLABLE = 6;
  private static final int FEWEST_SYLLABLES = 3;

  /// In syllables.
  private static final int SHORTEST_NAME = 2;

  private static final int LONGEST_NAME = 6;

  /// The share of syllables that must become characters.
  private static final double READABLE = 0.7;

  /// Pairs that questions are made of, whatever the passages say.
  private static final List<String> QUESTION_PAIRS =
      List.of(
          "多少", "什么", "为什", "怎么", "怎样", "哪里", "哪个", "哪些", "几个", "如何", "是谁", "谁是", "时候", "是多", "有多",
          "上有", "了吗");

  /// 谁 is read shei or shui; the table has one reading for each character.
  private static final String WHO_TOO = "shui";

  private static final double UNKNOWN_PAIR = -4;
  private static final double UNKNOWN_SYLLABLE = -3;

  private final Map<String, Map<Character, Double>> followers = new HashMap<>();
  private final Map<String, List<Character>> readings = new HashMap<>();

  /// The best way to read up to some syllable.
  private record Path(double score, String text, char last) {}

  PinyinReader(LanguageIndex chinese) {
    chinese.pairs().forEach(this::learn);
    QUESTION_PAIRS.forEach(pair -> learn(pair, 2));
    readings.computeIfAbsent(WHO_TOO, _ -> new ArrayList<>()).add('谁');
  }

  /// The question in Han characters, empty where it is not toneless pinyin or cannot be read so.
  Optional<String> read(String question) {
    var syllables = new ArrayList<String>();
    var words = WORD.matcher(question.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (!split(words.group(), 0, syllables, new BitSet())) {
        return Optional.empty();
      }
    }
    return syllables.size() < FEWEST_SYLLABLES
        ? Optional.empty()
        : Optional.of(best(syllables).text()).filter(text -> readable(text, syllables.size()));
  }

  /// A name in Han characters where it is written in toneless pinyin, as Latin texts have Chinese
  /// names; empty where it cannot be, or where no passage has the name's pairs.
  Optional<String> name(String latin) {
    var syllables = new ArrayList<String>();
    if (!split(latin.toLowerCase(Locale.ROOT), 0, syllables, new BitSet())
        || syllables.size() < SHORTEST_NAME
        || syllables.size() > LONGEST_NAME) {
      return Optional.empty();
    }
    return Optional.of(best(syllables).text()).filter(this::isKnown);
  }

  private boolean isKnown(String text) {
    return IntStream.range(1, text.length())
        .allMatch(i -> together(text.charAt(i - 1), text.charAt(i)) > UNKNOWN_PAIR);
  }

  /// Splits a word into syllables, the longest first; none left over.
  ///
  /// @param dead places that cannot be gone on from, so that none is tried twice
  private static boolean split(String word, int from, List<String> syllables, BitSet dead) {
    if (from == word.length() || dead.get(from)) {
      return from == word.length();
    }
    for (var end = Math.min(word.length(), from + LONGEST_SYLLABLE); end > from; end--) {
      var syllable = word.substring(from, end);
      if (Pinyin.isSyllable(syllable)) {
        var size = syllables.size();
        syllables.add(syllable);
        if (split(word, end, syllables, dead)) {
          return true;
        }
        syllables.subList(size, syllables.size()).clear();
      }
    }
    dead.set(from);
    return false;
  }

  private Path best(List<String> syllables) {
    var paths = List.of(new Path(0, "", ' '));
    for (var syllable : syllables) {
      var next = new ArrayList<Path>();
      for (var reading : readings.getOrDefault(syllable, List.of())) {
        next.add(longest(paths, String.valueOf(reading), reading, 0));
      }
      if (next.isEmpty()) {
        next.add(longest(paths, " " + syllable + " ", ' ', UNKNOWN_SYLLABLE));
      }
      paths = next;
    }
    return paths.stream().reduce((one, other) -> other.score() > one.score() ? other : one).get();
  }

  private Path longest(List<Path> paths, String text, char last, double cost) {
    var best = paths.getFirst();
    var bestScore = Double.NEGATIVE_INFINITY;
    for (var path : paths) {
      var score = path.score() + cost + together(path.last(), last);
      if (score > bestScore) {
        best = path;
        bestScore = score;
      }
    }
    return new Path(bestScore, best.text() + text, last);
  }

  private double together(char one, char other) {
    return followers.getOrDefault(String.valueOf(one), Map.of()).getOrDefault(other, UNKNOWN_PAIR);
  }

  private void learn(String pair, int passages) {
    for (var i = 0; i < pair.length(); i++) {
      var c = pair.charAt(i);
      var known = readings.computeIfAbsent(Pinyin.syllable(c), _ -> new ArrayList<>());
      if (!known.contains(c)) {
        known.add(c);
      }
    }
    followers
        .computeIfAbsent(pair.substring(0, 1), _ -> new HashMap<>())
        .merge(pair.charAt(1), Math.log1p(passages), Math::max);
  }

  private static boolean readable(String text, int syllables) {
    return text.codePoints().filter(c -> c >= 0x3400).count() >= READABLE * syllables;
  }
}
