package dev.ruwei.text;

import java.util.HashMap;
import java.util.Map;

/// The English number words, in lower case.
final class EnglishNumbers {
  private static final String[] SMALL =
      ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    for (var i = 0; i < SMALL.length; i++) {
      VALUES.put(SMALL[i], i + 1);
    }
    for (var i = 0; i < TENS.length; i++) {
      VALUES.put(TENS[i], 20 + 10 * i);
    }
  }

  /// The multipliers as powers of ten.
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private EnglishNumbers() {}

  static boolean isNumber(String word) {
    return VALUES.containsKey(word) || SCALES.containsKey(word);
  }
}
