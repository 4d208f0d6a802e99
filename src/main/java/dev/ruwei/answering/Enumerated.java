package dev.ruwei.answering;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Questions for so many things by name, "which three lines": that there are three does not answer
/// them.
final class Enumerated {
  private static final List<String> HAN = List.of("二", "三", "四", "五", "六", "七", "八", "九", "十");
  private static final List<String> ENGLISH =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

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
    var english = asked.group(3) != null;
    var list =
        english ? latinList(number(asked.group(3), ENGLISH)) : hanList(number(han(asked), HAN));
    return !list.matcher(text).find();
  }

  private static String han(Matcher asked) {
    return asked.group(1) == null ? asked.group(2) : asked.group(1);
  }

  /// 两 is no numeral of a row, and two as well.
  private static int number(String word, List<String> numerals) {
    return 2 + Math.max(0, numerals.indexOf(word));
  }

  private static Pattern hanList(int items) {
    return Pattern.compile(
        "(?:%s、){%d}%s(?:、|和|与|跟|以及|及)".formatted(HAN_ITEM, items - 2, HAN_ITEM));
  }

  private static Pattern latinList(int items) {
    return Pattern.compile("(?:%s, ){%d}%s,? and ".formatted(LATIN_ITEM, items - 2, LATIN_ITEM));
  }
}
