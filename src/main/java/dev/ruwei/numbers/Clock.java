package dev.ruwei.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Times of the day: 9:30, 9点30分, 九点半, 早上九点.
final class Clock {
  private static final List<String> PARTS_OF_DAY =
      List.of("凌晨", "清晨", "早晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "夜里");

  private Clock() {}

  static Optional<Measured> at(Source source, Amount hour) {
    if (!hour.within(0, 24)) {
      return Optional.empty();
    }
    return source.at(hour.end()) == ':' ? colon(source, hour) : chinese(source, hour);
  }

  private static Optional<Measured> colon(Source source, Amount hour) {
    var minute = hour.end() + 1;
    return source.digit(minute)
            && source.digit(minute + 1)
            && !source.digit(minute + 2)
            && source.at(minute) < '6'
        ? Optional.of(time(hour, Integer.parseInt(source.part(minute, minute + 2)), minute + 2))
        : Optional.empty();
  }

  private static Optional<Measured> chinese(Source source, Amount hour) {
    var at = source.skipBlanks(hour.end());
    if (source.has("点钟", at) || source.has("点整", at)) {
      return Optional.of(time(hour, 0, at + 2));
    }
    if (source.has("点半", at)) {
      return Optional.of(time(hour, 30, at + 2));
    }
    if (source.at(at) == '点'
        && behindPartOfDay(source, hour)
        && !Numerals.beginAt(source, at + 1)) {
      return Optional.of(time(hour, 0, at + 1));
    }
    if (!source.anyOf("点时", at) || !Numerals.beginAt(source, at + 1)) {
      return Optional.empty();
    }
    var minute = Numerals.read(source, at + 1);
    return minute.within(0, 59) && source.at(minute.end()) == '分'
        ? Optional.of(time(hour, minute.mantissa().intValue(), minute.end() + 1))
        : Optional.empty();
  }

  /// 早上六点 is a time, 这六点 are six points.
  private static boolean behindPartOfDay(Source source, Amount hour) {
    var end = source.skipBlanksBack(hour.start());
    return PARTS_OF_DAY.stream().anyMatch(part -> source.has(part, end - part.length()));
  }

  private static Measured time(Amount hour, int minute, int end) {
    var value = BigDecimal.valueOf(100L * hour.mantissa().intValue() + minute);
    return new Measured(Unit.of(Unit.Kind.TIME), value, end, end);
  }
}
