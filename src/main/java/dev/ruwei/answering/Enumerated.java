package dev.ruwei.answering;

import dev.ruwei.text.Sentences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Questions for so many things by name, "which three lines": that there are three does not answer
/// them.
final class Enumerated {
  private static final String HAN_NUMERALS = "两二三四五六七八九十";
  private static final String[] WORDS = {
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private static final Pattern ASKED =
      Pattern.compile(
          "哪([两二三四五六七八九十])[个位家款条种项座门间所首部支名国类大处]"
              + "|([两二三四五六七八九十])[个位名家]\\p{IsHan}{1,6}(?:都|分别)?叫什么"
              + "|\\b(?:which|what (?:are|were) the)"
              + " (two|three|four|five|six|seven|eight|nine|ten)\\b");

  private static final Pattern HAN_JOINT = Pattern.compile("、|[和与跟及]");
  private static final Pattern LATIN_JOINT = Pattern.compile(", |\\band\\b");

  private static final Pattern LIST = Pattern.compile("、|, ");

  private Enumerated() {}

  /// Whether a folded question asks for things one by one, and no sentence of a folded text names
  /// so many. What ends with a colon goes on elsewhere.
  static boolean isMissed(String question, String text) {
    var asked = ASKED.matcher(question);
    if (!asked.find() || text.endsWith(":") || text.endsWith("：")) {
      return false;
    }
    var joint = asked.group(3) == null ? HAN_JOINT : LATIN_JOINT;
    var wanted = number(asked);
    return Sentences.of(text).stream()
        .map(sentence -> sentence.cut(text))
        .noneMatch(sentence -> count(joint, sentence) >= wanted - 1 && lists(sentence, wanted));
  }

  /// What joins two words of a list joins two of anything; what parts more does not.
  private static boolean lists(String sentence, int wanted) {
    return count(LIST, sentence) >= wanted - 2;
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static int number(Matcher asked) {
    for (var group = 1; group <= 2; group++) {
      if (asked.group(group) != null) {
        return Math.max(2, HAN_NUMERALS.indexOf(asked.group(group)) + 1);
      }
    }
    return IntStream.range(0, WORDS.length)
            .filter(i -> WORDS[i].equals(asked.group(3)))
            .findFirst()
            .orElse(0)
        + 2;
  }
}
