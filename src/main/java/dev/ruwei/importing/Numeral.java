package dev.ruwei.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that begins with the number of a part: `01`, `一、`, `第二章 …`, `Part 3: …`.
///
/// @param value of the number
/// @param rest the title behind it; empty where the number stands alone
/// @param named whether the number has a word with it and belongs to the title: 第二章, Part 3
record Numeral(Style style, int value, String rest, boolean named) {
  /// How a number is written; the parts of one rank share it.
  enum Style {
    CHAPTER,
    PART,
    HAN,
    DIGITS,
    ROMAN,
    HAN_IN_BRACKETS,
    DIGITS_IN_BRACKETS
  }

  private record Form(Style style, Pattern pattern) {}

  private static final String HAN = "[〇零一二三四五六七八九十百]{1,4}";
  private static final String ROMAN = "(?:X{0,3})(?:IX|IV|V?I{0,3})";
  private static final String WORDS = "one|two|three|four|five|six|seven|eight|nine|ten";

  /// In every pattern the first group is the number and the second, where there is one, the title.
  private static final List<Form> FORMS =
      List.of(
          form(
              Style.CHAPTER,
              "第("
                  + HAN
                  + "|\\d{1,3})\\s*(?:章|节|節|部分|讲|講|回|篇|幕|步|课|課|集|期|卷|编|編|场|場)(?![\\p{L}&&[^\\s]])[\\s:：、.．|｜—-]*(.*)"),
          form(Style.CHAPTER, "第(" + HAN + "|\\d{1,3})\\s*(?:章|节|節|部分|讲|講|幕|课|課|卷|编|編)\\s*(.*)"),
          form(
              Style.PART,
              "(?i)(?:part|chapter|section|lesson|step|act|unit|episode|session|day)\\s+(\\d{1,2}|"
                  + WORDS
                  + "|[ivx]{1,5})(?![\\p{L}\\p{N}])[\\s.:：|—–-]*(.*)"),
          form(Style.HAN, "(" + HAN + ")(?:[、.．:：|｜]\\s*(.*)|\\s+(.*))?"),
          form(Style.DIGITS, "(?i)(?:no\\.?\\s*|#|§\\s*)?(\\d{1,2})(?:[.．、:：|｜/—–][\\s]*)?"),
          form(Style.DIGITS, "(\\d{1,2})(?:[、|｜]|[.．](?!\\d)|\\s*[|｜/—–:：]\\s|[.．]\\s)\\s*(\\S.*)"),
          form(Style.DIGITS, "(0\\d)\\s*(?![\\d年月日%.,:：/-])(\\S.*)"),
          form(Style.DIGITS, "(\\d{1,2})\\s+(\\p{Lu}.*|\\p{IsHan}.*)"),
          form(Style.ROMAN, "(" + ROMAN + ")[.、:：]\\s+(\\S.*)"),
          form(Style.ROMAN, "(" + ROMAN + ")[.、:：]?"),
          form(Style.DIGITS, "(?i)(?:no\\.?\\s*|#\\s?)(\\d{1,2})[\\s.．、:：|｜—–-]+(\\S.*)"),
          form(Style.HAN_IN_BRACKETS, "[(（](" + HAN + ")[)）][\\s、]*(.*)"),
          form(Style.DIGITS_IN_BRACKETS, "[(（](\\d{1,2})[)）]\\s*(.*)"));

  private static final String HAN_DIGITS = "零一二三四五六七八九";

  private static Form form(Style style, String pattern) {
    return new Form(style, Pattern.compile(pattern));
  }

  static Optional<Numeral> of(String line) {
    var text = line.strip();
    for (var form : FORMS) {
      var found = form.pattern().matcher(text);
      if (found.matches() && !String.valueOf(found.group(1)).isEmpty()) {
        return Optional.of(numeral(form.style(), found));
      }
    }
    return Optional.empty();
  }

  private static Numeral numeral(Style style, Matcher found) {
    @Nullable String rest = null;
    for (var i = 2; i <= found.groupCount() && rest == null; i++) {
      rest = found.group(i);
    }
    var named = style == Style.CHAPTER || style == Style.PART;
    return new Numeral(
        style, value(String.valueOf(found.group(1))), rest == null ? "" : rest.strip(), named);
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    var lower = number.toLowerCase(Locale.ROOT);
    var word = List.of(WORDS.split("\\|")).indexOf(lower);
    if (word >= 0) {
      return word + 1;
    }
    return lower.matches("[ivx]+") ? roman(lower) : han(number);
  }

  private static int roman(String number) {
    var value = 0;
    for (var i = 0; i < number.length(); i++) {
      var digit = digit(number.charAt(i));
      value += i + 1 < number.length() && digit < digit(number.charAt(i + 1)) ? -digit : digit;
    }
    return value;
  }

  private static int digit(char c) {
    return c == 'x' ? 10 : c == 'v' ? 5 : 1;
  }

  /// 十 is 10, 十二 is 12, 二十三 is 23, 一百零五 is 105.
  private static int han(String number) {
    var value = 0;
    var digit = 0;
    for (var c : number.replace('〇', '零').toCharArray()) {
      switch (c) {
        case '百' -> {
          value += Math.max(1, digit) * 100;
          digit = 0;
        }
        case '十' -> {
          value += Math.max(1, digit) * 10;
          digit = 0;
        }
        default -> digit = HAN_DIGITS.indexOf(c);
      }
    }
    return value + digit;
  }
}
