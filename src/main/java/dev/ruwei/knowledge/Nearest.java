package dev.ruwei.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds the word that was probably meant.
final class Nearest {
  private Nearest() {}

  /// A cure: the known word within three edits, else all of them.
  static String to(String word, List<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(other -> distance(word, other)))
        .filter(other -> distance(word, other) <= Math.min(3, other.length() - 1))
        .map(other -> "Did you mean '" + other + "'?")
        .orElse("Use one of " + String.join(", ", known));
  }

  /// The Levenshtein distance, case aside.
  private static int distance(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(diagonal, row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
