package dev.ruwei.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The day that a line states and nothing else: `发布时间：2022-01-07 11:30`, `May 2, 2024`.
final class Dateline {
  private static final String LABEL =
      "(?:(?:发布|发表|更新|出版|创建)?(?:时间|日期|于)|发布|日期|published(?: on| at)?|posted(?: on)?|date|updated(?:"
          + " on)?|last updated(?: on)?)?\\s*:?\\s*";
  private static final String TIME =
      "(?:(?:[\\st]*(?:at"
          + " )?|\\s*[·|,]\\s*)\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:am|pm|[a-z]{2,4}|z)?)?";
  private static final String REST = "(?:\\s*[·|,]?\\s*(?:星期|周).)?";

  private static final Pattern FIGURES =
      Pattern.compile(
          LABEL + "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?" + TIME + REST);
  private static final Pattern ANY =
      Pattern.compile(
          "(?:(?<=\\s)|^)(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?=\\s|$)");
  private static final int LONGEST = 60;
  private static final Pattern WORDS =
      Pattern.compile(
          LABEL
              + "(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\\s+)?"
              + "((?:\\d{1,2}\\s+\\p{L}{3,9}\\.?,?|\\p{L}{3,9}\\.?\\s+\\d{1,2},?)\\s+\\d{4})"
              + TIME);

  private static final List<DateTimeFormatter> FORMATTERS =
      List.of(
          formatter("d MMMM uuuu"),
          formatter("d MMM uuuu"),
          formatter("MMMM d uuuu"),
          formatter("MMM d uuuu"));

  private Dateline() {}

  static Optional<LocalDate> of(String line) {
    var folded = Shape.folded(line);
    var figures = FIGURES.matcher(folded);
    if (figures.matches()) {
      return day(figures.group(1), figures.group(2), figures.group(3));
    }
    var words = WORDS.matcher(folded);
    return words.matches() ? written(words.group(1)) : Optional.empty();
  }

  /// The day in a line that has little else: the name of an author or a page.
  static Optional<LocalDate> within(String line) {
    var folded = Shape.folded(line);
    var found = ANY.matcher(folded);
    if (!found.find() || Shape.width(folded) > LONGEST || Shape.endsSentence(folded)) {
      return Optional.empty();
    }
    return day(found.group(1), found.group(2), found.group(3));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> written(String text) {
    var plain = text.replaceAll("[.,]", " ").replaceAll("\\s+", " ").strip();
    for (var formatter : FORMATTERS) {
      try {
        return Optional.of(LocalDate.parse(plain, formatter));
      } catch (DateTimeException _) {
        // The next one may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
