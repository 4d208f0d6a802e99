package dev.ruwei.numbers;

import java.util.List;

/// The numbers that a text states, as values.
///
/// Chinese (both scripts) and English, digits of both widths, Chinese numerals, multipliers,
/// percentages, multiples, durations, money, dates and years. No quantities are: vague numbers
/// (几千万, 十几), 一个 and "one" (which are articles more often than numbers), words that only look like
/// numerals, names that hold digits (b2b, COVID-19) and runs of more than 30 digits.
public final class Quantities {
  private Quantities() {}

  /// All quantities in order; their spans do not overlap. Never fails, and takes linear time.
  public static List<Quantity> in(String text) {
    return new QuantityScanner(new Source(text)).scan();
  }
}
