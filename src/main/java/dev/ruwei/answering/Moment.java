package dev.ruwei.answering;

import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import dev.ruwei.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which kinds of times answer a question for a time: a year does not say on which day.
///
/// @param vague whether a time in words (last week, in the morning) will do too
/// @param asksWhen whether a point in time is asked for, and not how long something takes
record Moment(Set<Unit.Kind> kinds, boolean vague, boolean asksWhen) {
  private record Rule(Pattern question, Moment moment) {}

  private static final Moment ANY =
      new Moment(
          EnumSet.of(
              Unit.Kind.YEAR,
              Unit.Kind.MONTH,
              Unit.Kind.MONTH_DAY,
              Unit.Kind.DAY,
              Unit.Kind.TIME,
              Unit.Kind.DURATION),
          true,
          false);

  private static final Pattern WHEN = Pattern.compile("什么时候|什么时间|啥时|何时|\\bwhen\\b");
  private static final Pattern LONG = Pattern.compile("多久|多长时间|几年|\\bhow long\\b");
  private static final Pattern LONG_WORD = Pattern.compile("小时|分钟|hours?|minutes?|days?");
  private static final Pattern FROM_NOW =
      Pattern.compile("(?:[之以]?[前后内]|来)| ?(?:ago|later|earlier|after|before|from now|old)\\b");
  private static final Pattern UP_TO_NOW =
      Pattern.compile(
          "(?:[第过再]|最近|近|上|下)$|\\b(?:in|within|after|for|last|next|past|since|every) (?:the )?$");

  private static final List<Rule> RULES =
      List.of(
          rule(
              "几[号日]|哪一?[天日]|\\b(?:which|what|exact) (?:day|date)\\b",
              false,
              Unit.Kind.MONTH_DAY,
              Unit.Kind.DAY),
          rule("哪一?个?月|几月|\\b(?:which|what) month\\b", false, Unit.Kind.MONTH, Unit.Kind.MONTH_DAY),
          rule("哪一?年|\\b(?:which|what) year\\b", false, Unit.Kind.YEAR),
          rule("多长时间|多久(?![^，。？]{0,6}一[次回趟]|[之以]?前)", false, Unit.Kind.DURATION),
          rule("几点|\\bwhat time\\b", true, Unit.Kind.TIME, Unit.Kind.DURATION));

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:周|星期|礼拜)[一二三四五六日天]|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile("[0-9〇一二三四五六七八九十]{1,4} ?[年月日]|\\b(?:1[0-9]|20)[0-9]{2}\\b");

  static Moment of(String question) {
    return RULES.stream()
        .filter(rule -> rule.question().matcher(question).find())
        .map(Rule::moment)
        .findFirst()
        .orElseGet(() -> any(question));
  }

  private static Moment any(String question) {
    var when = WHEN.matcher(question).find() && !LONG.matcher(question).find();
    return new Moment(ANY.kinds(), true, when);
  }

  boolean fits(Unit.Kind kind) {
    return kinds.contains(kind);
  }

  /// Whether a quantity of a folded text tells such a time: who asks when is told how long ago or
  /// how much later, but not how long.
  boolean tells(Quantity quantity, String text) {
    var kind = quantity.unit().kind();
    return fits(kind)
        && (!asksWhen || kind != Unit.Kind.DURATION || isCountedFromNow(quantity.span(), text));
  }

  private static boolean isCountedFromNow(Span duration, String text) {
    return FROM_NOW.matcher(text.substring(duration.end())).lookingAt()
        || UP_TO_NOW.matcher(text.substring(0, duration.start())).find();
  }

  /// Whether a word of a time only tells how long something takes.
  static boolean isLong(String word) {
    return LONG_WORD.matcher(word).matches();
  }

  /// Whether a kind tells another time than is asked for; how long something takes tells none.
  boolean misses(Unit.Kind kind) {
    return ANY.fits(kind) && !(asksWhen && kind == Unit.Kind.DURATION);
  }

  /// What of a folded text may tell such a time in words, everything in its place: a date does not
  /// tell the hour.
  String inWords(String text) {
    if (!vague) {
      return fits(Unit.Kind.DAY) ? onlyWeekdays(text) : "";
    }
    return fits(Unit.Kind.YEAR)
        ? text
        : DATE.matcher(text).replaceAll(date -> " ".repeat(date.group().length()));
  }

  /// A day of the week is one, everything else of a text is blanked.
  private static String onlyWeekdays(String text) {
    var left = new StringBuilder(" ".repeat(text.length()));
    WEEKDAY
        .matcher(text)
        .results()
        .forEach(day -> left.replace(day.start(), day.end(), day.group()));
    return left.toString();
  }

  private static Rule rule(String question, boolean vague, Unit.Kind... kinds) {
    return new Rule(
        Pattern.compile(question), new Moment(EnumSet.copyOf(List.of(kinds)), vague, false));
  }
}
