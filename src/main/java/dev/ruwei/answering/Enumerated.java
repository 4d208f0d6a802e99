package dev.ruwei.answering;

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
              + "|\\bwhich (two|three|four|five|six|seven|eight|nine|ten)\\b");

  /// So many characters or words of a list have no comma; more of them are no item of a list.
  private static final String HAN_ITEM = "[^、，。；：]{1,14}";

  private static final String LATIN_ITEM =
      "(?:[\\p{L}\\p{N}'’-]+ ){0,3}[\\p{L}\\p{N}'’-]+(?: \\([^)]*\\))?";

  private Enumerated() {}

  /// Whether a folded question asks for things one by one, and a folded text lists less than so
  /// many. What ends with a colon goes on elsewhere.
  static boolean isMissed(String question, String text) {
    var asked = ASKED.matcher(question);
    if (!asked.find() || text.endsWith(":") || text.endsWith("：")) {
      return false;
    }
    var list = asked.group(3) == null ? hanList(number(asked)) : latinList(number(asked));
    return !list.matcher(text).find();
  }

  private static Pattern hanList(int items) {
    return Pattern.compile(
        "(?:%s、){%d}%s(?:、|和|与|跟|以及|及)".formatted(HAN_ITEM, items - 2, HAN_ITEM));
  }

  private static Pattern latinList(int items) {
    return Pattern.compile("(?:%s, ){%d}%s,? and ".formatted(LATIN_ITEM, items - 2, LATIN_ITEM));
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
