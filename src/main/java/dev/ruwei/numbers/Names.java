package dev.ruwei.numbers;

import java.util.Set;

/// Names that hold digits: b2b, COVID-19, 5G.
final class Names {
  /// Before a hyphen these words are no part of a name: mid-2021.
  private static final Set<String> PREFIXES =
      Set.of("mid", "pre", "post", "early", "late", "since");

  private Names() {}

  /// Whether letters with digits behind them are a name.
  static boolean hold(Source source, int start, int end) {
    return source.digit(end)
        || (source.at(end) == '-'
            && source.digit(end + 1)
            && !PREFIXES.contains(source.part(start, Math.min(end, start + 6))));
  }

  static int endOfLetters(Source source, int start) {
    var end = start;
    while (source.latin(end)) {
      end++;
    }
    return end;
  }

  static int end(Source source, int start) {
    var end = start;
    while (source.latin(end)
        || source.digit(end)
        || (source.anyOf("-.", end) && source.digit(end + 1))) {
      end++;
    }
    return end;
  }
}
