package dev.ruwei.answering;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// By what words a text shows that it holds the kind of thing that a question seeks, and what that
/// is worth.
///
/// The worth of each kind was fitted on public question sets, as part of the model in
/// [SnippetScorer].
final class EvidenceKinds {
  /// @param worth in the units of the snippet's score
  record Kind(double worth, Pattern pattern) {}

  private static final Map<Sought, Kind> KINDS = new EnumMap<>(Sought.class);

  static {
    kind(
        Sought.DATE,
        3.8,
        "[0-9〇一二三四五六七八九十]{1,4}"
            + " ?[年月日]|[0-9]{1,2}:[0-9]{2}|世纪|年代|今天|昨天|明天|下周|上周|去年|今年|明年|前年|周年|小时|分钟|凌晨|早上|上午|中午|下午|傍晚|晚上|年初|年底|[周週][一二三四五六日末]|(?:星期|礼拜)[一二三四五六日天]"
            + "|\\b(?:1[0-9]|20)[0-9]{2}\\b|\\b(?:january|february|march|april|may|june|july|august|september"
            + "|october|november|december|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|today|yesterday|hours?|minutes?|days?|next"
            + " (?:week|month|year)|last (?:week|month|year)|century)\\b");
    kind(
        Sought.PERSON,
        2.1,
        "负责人|总裁|先生|女士|博士|教授|总统|主席|创始人|作者|由\\p{IsHan}{2,3}|·"
            + "|\\b(?:head|leads?|chief|president|director|founder|professor|author|in charge)\\b");
    kind(
        Sought.PLACE,
        2.2,
        "\\p{IsHan}(?:[省县区国州镇村岛山河湖洲湾港街路]|(?<![上超都城全本夜])市(?![场民值面]))|(?:[位于]|(?<!正)在)\\p{IsHan}{2,}|全国|各地|\\b(?:in|at|near|from|across)"
            + " [a-z]+");
    kind(
        Sought.REASON,
        1.7,
        "因为|由于|因此|所以|原因|理由|缘故|起因|出于|鉴于|为了|为的是|主因|以免|避免|导致|以便|于是|是要|\\b(?:because|due to|since|so"
            + " that|in order to|so as to|to avoid|owing to|caused by|reasons?|therefore|thanks"
            + " to)\\b");
    kind(
        Sought.LIST,
        2.5,
        "、[^。]*?、|包括|分别|以及|第一.*?第二|,[^.]*?,[^.]*?\\band\\b|\\b(?:including|both|such as)\\b");
    kind(
        Sought.DEFINITION,
        1.6,
        "是一|是指|指的是|是最|即|称为|定义|意思|\\b(?:is an?|is the|means|refers? to|defined?)\\b");
  }

  private EvidenceKinds() {}

  /// How a kind of thing shows; empty for numbers, which are values, and for what does not show.
  static Optional<Kind> of(Sought sought) {
    return Optional.ofNullable(KINDS.get(sought));
  }

  private static void kind(Sought sought, double worth, String pattern) {
    KINDS.put(sought, new Kind(worth, Pattern.compile(pattern)));
  }
}
