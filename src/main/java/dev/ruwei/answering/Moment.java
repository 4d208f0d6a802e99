package dev.ruwei.answering;

import dev.ruwei.numbers.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which kinds of times answer a question for a time: a year does not say on which day.
///
/// @param vague whether a time in words (last week, in the morning) will do too
record Moment(Set<Unit.Kind> kinds, boolean vague) {
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
          true);

  private static final List<Rule> RULES =
      List.of(
          rule(
              "几[号日]|哪一?[天日]|\\b(?:which|what|exact) (?:day|date)\\b",
              false,
              Unit.Kind.MONTH_DAY,
              Unit.Kind.DAY),
          rule("哪一?个?月|几月|\\b(?:which|what) month\\b", false, Unit.Kind.MONTH, Unit.Kind.MONTH_DAY),
          rule("哪一?年|\\b(?:which|what) year\\b", false, Unit.Kind.YEAR),
          rule("几点|\\bwhat time\\b", true, Unit.Kind.TIME, Unit.Kind.DURATION));

  private static final Pattern DATE =
      Pattern.compile("[0-9〇一二三四五六七八九十]{1,4} ?[年月日]|\\b(?:1[0-9]|20)[0-9]{2}\\b");

  static Moment of(String question) {
    return RULES.stream()
        .filter(rule -> rule.question().matcher(question).find())
        .map(Rule::moment)
        .findFirst()
        .orElse(ANY);
  }

  boolean fits(Unit.Kind kind) {
    return kinds.contains(kind);
  }

  /// Whether a kind tells a time at all.
  static boolean isTime(Unit.Kind kind) {
    return ANY.fits(kind);
  }

  /// What of a folded text may tell such a time in words, everything in its place: a date does not
  /// tell the hour.
  String inWords(String text) {
    if (!vague) {
      return "";
    }
    return fits(Unit.Kind.YEAR)
        ? text
        : DATE.matcher(text).replaceAll(date -> " ".repeat(date.group().length()));
  }

  private static Rule rule(String question, boolean vague, Unit.Kind... kinds) {
    return new Rule(Pattern.compile(question), new Moment(EnumSet.copyOf(List.of(kinds)), vague));
  }
}
