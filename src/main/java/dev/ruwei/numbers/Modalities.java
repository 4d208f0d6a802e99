package dev.ruwei.numbers;

import java.util.LinkedHashMap;
import java.util.Map;

/// The words around a number that say how it is taken.
final class Modalities {
  private static final int REACH = 24;
  private static final Map<String, Modality> BEFORE = new LinkedHashMap<>();
  private static final Map<String, Modality> BEHIND = new LinkedHashMap<>();

  static {
    // An entry stands before those it ends with: 不超过 before 超过, "not more than" before "more than".
    before(
        Modality.AT_MOST,
        "不超过 不多于 不高于 最多 至多 最高 not_more_than no_more_than at_most up_to a_maximum_of");
    before(
        Modality.AT_LEAST,
        "不少于 不低于 不小于 至少 最少 起码 not_less_than no_less_than no_fewer_than at_least a_minimum_of");
    before(
        Modality.MORE_THAN,
        "超过 超出 多于 高于 大于 突破 不止 已过 已经过 超 逾 破 more_than over above exceeding exceeds exceeded exceed"
            + " topped surpassed passed in_excess_of upwards_of beyond");
    before(Modality.LESS_THAN, "不到 少于 低于 小于 不足 不满 未满 less_than fewer_than under below");
    before(Modality.NEARLY, "接近 将近 nearly almost close_to approaching");
    before(Modality.ABOUT, "约 大约 大概 大致 差不多 about around roughly approximately approx. circa");
    behind(Modality.MORE_THAN, "以上 多 余 +");
    behind(Modality.LESS_THAN, "以下 不到");
    behind(Modality.AT_MOST, "以内 or_less or_fewer at_most");
    behind(Modality.AT_LEAST, "or_more at_least");
    behind(Modality.ABOUT, "左右 上下 or_so");
  }

  private Modalities() {}

  private static void before(Modality modality, String words) {
    put(BEFORE, modality, words);
  }

  private static void behind(Modality modality, String words) {
    put(BEHIND, modality, words);
  }

  private static void put(Map<String, Modality> table, Modality modality, String words) {
    for (var word : WordList.of(words)) {
      table.put(word.replace('_', ' '), modality);
    }
  }

  /// How the number is taken that stands from `start` to `end`, its measure word to `wordEnd`.
  static Modality of(Source source, int start, Amount amount, int wordEnd) {
    var before = before(source.part(start - REACH, start).stripTrailing(), amount);
    if (before != Modality.EXACT) {
      return before;
    }
    if (amount.more()) {
      return Modality.MORE_THAN;
    }
    var behind = behind(source, amount.end());
    return behind == Modality.EXACT ? behind(source, wordEnd) : behind;
  }

  private static Modality before(String text, Amount amount) {
    var part = text;
    for (var fillers = 0; fillers < 3; fillers++) {
      var found = endOf(part);
      if (found != Modality.EXACT || part.isEmpty()) {
        return found;
      }
      if ("了有是为达到着的".indexOf(part.charAt(part.length() - 1)) < 0) {
        return particle(part, amount);
      }
      part = part.substring(0, part.length() - 1).stripTrailing();
    }
    return Modality.EXACT;
  }

  private static Modality endOf(String text) {
    for (var entry : BEFORE.entrySet()) {
      if (text.endsWith(entry.getKey()) && standsAlone(text, entry.getKey())) {
        return entry.getValue();
      }
    }
    return Modality.EXACT;
  }

  /// A Latin word does not end another, and 上 and 近 not 以上, 最近 or 附近.
  private static boolean standsAlone(String text, String word) {
    var begin = text.length() - word.length() - 1;
    return begin < 0 || word.charAt(0) > 'z' || !Character.isLetter(text.charAt(begin));
  }

  /// 近, 上, 过: modalities unless they end another word.
  private static Modality particle(String text, Amount amount) {
    var before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
    return switch (text.charAt(text.length() - 1)) {
      case '近' -> "最附就新靠".indexOf(before) < 0 ? Modality.NEARLY : Modality.EXACT;
      case '过' -> "通经不度看用说去做再".indexOf(before) < 0 ? Modality.MORE_THAN : Modality.EXACT;
      case '上' -> amount.onlyMultipliers() ? Modality.MORE_THAN : far(text);
      default -> far(text);
    };
  }

  /// 至少可以节省20%: in the same clause, without another number between.
  private static Modality far(String text) {
    for (var word : new String[] {"至少", "最多", "起码"}) {
      var at = text.lastIndexOf(word);
      if (at >= 0 && text.substring(at).chars().noneMatch(Modalities::breaks)) {
        return word.equals("最多") ? Modality.AT_MOST : Modality.AT_LEAST;
      }
    }
    return Modality.EXACT;
  }

  private static boolean breaks(int c) {
    return !Character.isLetter(c);
  }

  private static Modality behind(Source source, int end) {
    var at = source.skipBlanks(end);
    for (var entry : BEHIND.entrySet()) {
      if (source.has(entry.getKey(), at)) {
        return entry.getValue();
      }
    }
    return Modality.EXACT;
  }
}
