package dev.ruwei.answering;

import dev.ruwei.numbers.Modality;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A day, a month or a year, as far as a text tells it; 0 stands for what it does not tell.
///
/// @param exact false of "about 1957" and "since May", which another date need not contradict
record Dated(int year, int month, int day, boolean exact) {
  private static final Set<Unit.Kind> FINE =
      EnumSet.of(Unit.Kind.MONTH, Unit.Kind.MONTH_DAY, Unit.Kind.DAY);

  /// What may stand between the parts of one date: May of 2019, 3 May, 2019, 2019年的5月, 2019-05-03.
  private static final Pattern JOINT = Pattern.compile("[\\s,，.的/-]{0,3}(?:of|in)?\\s{0,2}");

  /// The dates of a text. A month belongs to the year right beside it only: further away it may be
  /// one of something else.
  static List<Dated> in(String text) {
    var dates = new ArrayList<Dated>();
    var end = 0;
    for (var part : Numbers.in(text).filter(Dated::isPart).toList()) {
      var date = of(part);
      if (!dates.isEmpty()
          && dates.getLast().lacks(date)
          && JOINT.matcher(text.substring(end, part.span().start())).matches()) {
        date = dates.removeLast().with(date);
      }
      dates.add(date);
      end = part.span().end();
    }
    return dates;
  }

  /// Whether no date of the one text is one of the other, and some cannot both be true.
  static boolean contradict(List<Dated> some, List<Dated> others) {
    return some.stream().noneMatch(one -> others.stream().anyMatch(one::agrees))
        && some.stream().anyMatch(one -> others.stream().anyMatch(one::contradicts));
  }

  /// Whether a number is a date, or a part of one.
  static boolean isPart(Quantity number) {
    return number.unit().kind() == Unit.Kind.YEAR || isFine(number);
  }

  /// Whether a number tells more of a date than the year.
  static boolean isFine(Quantity number) {
    return FINE.contains(number.unit().kind());
  }

  private static Dated of(Quantity part) {
    var value = part.value().intValue();
    var exact = part.modality() == Modality.EXACT;
    return switch (part.unit().kind()) {
      case YEAR -> new Dated(value, 0, 0, exact);
      case MONTH -> new Dated(0, value, 0, exact);
      case DAY -> new Dated(0, 0, value, exact);
      default -> new Dated(0, value / 100, value % 100, exact);
    };
  }

  private boolean lacks(Dated part) {
    return year * part.year == 0 && month * part.month == 0 && day * part.day == 0;
  }

  private Dated with(Dated part) {
    return new Dated(year + part.year, month + part.month, day + part.day, exact && part.exact);
  }

  Dated yearOnly() {
    return new Dated(year, 0, 0, exact);
  }

  /// Whether both can be true of one event: they tell the same as far as both tell anything.
  private boolean agrees(Dated other) {
    var together = year * other.year + month * other.month + day * other.day > 0;
    return together && !contradicts(other);
  }

  /// Whether not both can be true of one event. What is only less exact contradicts nothing: 2019
  /// and May 2019 do not, May 2019 and June 2019 do. Days are of one month, or of none.
  private boolean contradicts(Dated other) {
    return exact
        && other.exact
        && (differ(year, other.year)
            || differ(month, other.month)
            || (differ(day, other.day) && month == other.month));
  }

  private static boolean differ(int one, int other) {
    return one > 0 && other > 0 && one != other;
  }
}
