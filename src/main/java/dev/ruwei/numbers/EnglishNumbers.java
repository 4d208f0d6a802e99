package dev.ruwei.numbers;

import dev.ruwei.text.Characters;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// English number words: "three", "forty-five thousand", "a million"; and "450 million", "$4.5bn".
final class EnglishNumbers {
  private static final List<String> SMALL =
      WordList.of(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen");
  private static final List<String> TENS =
      WordList.of("twenty thirty forty fifty sixty seventy eighty ninety");
  private static final Map<String, Integer> VALUES = new HashMap<>();

  /// The multipliers as powers of ten.
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private static final Map<String, Integer> SUFFIXES =
      Map.of("k", 3, "m", 6, "b", 9, "mn", 6, "bn", 9, "tn", 12);
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final String FOLD = "fold";
  private static final int MOST_WORDS = 12;

  static {
    for (var i = 0; i < SMALL.size(); i++) {
      VALUES.put(SMALL.get(i), i + 1);
    }
    for (var i = 0; i < TENS.size(); i++) {
      VALUES.put(TENS.get(i), 20 + 10 * i);
    }
  }

  private EnglishNumbers() {}

  static boolean isNumber(String word) {
    return VALUES.containsKey(word) || SCALES.containsKey(word);
  }

  /// Whether a number begins with the word here: not with a bare "hundred" or "million".
  static boolean beginAt(Source source, int at) {
    var word = source.wordAt(at);
    return VALUES.containsKey(word)
        || (ARTICLES.contains(word)
            && SCALES.containsKey(source.wordAt(source.skipBlanks(at + word.length()))));
  }

  /// "threefold".
  static Optional<Measured> foldAt(Source source, int at) {
    var word = source.wordAt(at);
    var value =
        word.endsWith(FOLD) ? VALUES.get(word.substring(0, word.length() - FOLD.length())) : null;
    var end = at + word.length();
    return value == null
        ? Optional.empty()
        : Optional.of(
            new Measured(Unit.of(Unit.Kind.MULTIPLE), BigDecimal.valueOf(value), end, end));
  }

  static Amount read(Source source, int start) {
    var article = ARTICLES.contains(source.wordAt(start));
    var sum = new Sum(article ? 1 : 0);
    var at = article ? source.skipBlanks(start + source.wordAt(start).length()) : start;
    var end = at;
    for (var words = 0; words < MOST_WORDS && sum.take(source.wordAt(at)); words++) {
      end = at + source.wordAt(at).length();
      at = behindJoint(source, end);
    }
    var value = sum.value();
    var script =
        source.part(start, end).equals("one") ? Amount.Script.SMALL : Amount.Script.NUMERALS;
    return new Amount(start, end, value, value, script, false);
  }

  /// Behind the blank, hyphen or "and" between two number words.
  private static int behindJoint(Source source, int end) {
    if (source.at(end) == '-') {
      return end + 1;
    }
    var next = source.skipBlanks(end);
    var and = next > end && source.wordAt(next).equals("and");
    return and
            && VALUES.containsKey(source.wordAt(source.skipBlanks(next + 3)))
            && source.wordBefore(end).equals("hundred")
        ? source.skipBlanks(next + 3)
        : next;
  }

  /// Takes in a multiplier behind digits. `k`, `m` and `b` are ones only behind a currency sign, or
  /// as capitals away from Han characters: 2B is a kind of business in Chinese.
  static Amount scaled(Source source, Amount amount) {
    var result = amount;
    for (var words = 0; words < 2; words++) {
      result = scaledOnce(source, result);
    }
    return result;
  }

  private static Amount scaledOnce(Source source, Amount amount) {
    var at = source.at(amount.end()) == '-' ? amount.end() + 1 : source.skipBlanks(amount.end());
    var word = source.wordAt(at);
    if (SCALES.containsKey(word)) {
      return times(amount, SCALES.getOrDefault(word, 0), at + word.length());
    }
    if (at > amount.end() || source.digit(at + word.length()) || !isSuffix(source, amount, word)) {
      return amount;
    }
    return times(amount, SUFFIXES.getOrDefault(word, 0), at + word.length());
  }

  private static boolean isSuffix(Source source, Amount amount, String word) {
    return SUFFIXES.containsKey(word)
        && (word.length() > 1
            || source.anyOf("$¥€£", source.skipBlanksBack(amount.start()) - 1)
            || (source.upper(amount.end())
                && !Characters.isHan(source.at(amount.end() + 1))
                && !Characters.isHan(source.at(amount.start() - 1))));
  }

  private static Amount times(Amount amount, int exponent, int end) {
    return new Amount(
        amount.start(),
        end,
        amount.value().scaleByPowerOfTen(exponent),
        amount.mantissa(),
        Amount.Script.DIGITS,
        amount.more());
  }

  /// Adds number words up: below the hundred, then the hundreds, then the thousands and more.
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private long current;
    private int room = 100;
    private int smallest = Integer.MAX_VALUE;

    Sum(int first) {
      current = first;
    }

    boolean take(String word) {
      var value = VALUES.get(word);
      var scale = SCALES.get(word);
      if (value != null && value < room) {
        current += value;
        room = value >= 20 ? 10 : 1;
        return true;
      }
      return scale != null && current > 0 && (scale == 2 ? hundred() : scale(scale));
    }

    private boolean hundred() {
      var fits = current < 100;
      current = fits ? current * 100 : current;
      room = 100;
      return fits;
    }

    private boolean scale(int exponent) {
      if (exponent >= smallest) {
        return false;
      }
      total = total.add(BigDecimal.valueOf(current).scaleByPowerOfTen(exponent));
      current = 0;
      room = 100;
      smallest = exponent;
      return true;
    }

    BigDecimal value() {
      return total.add(BigDecimal.valueOf(current));
    }
  }
}
