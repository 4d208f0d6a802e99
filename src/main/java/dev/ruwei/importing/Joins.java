package dev.ruwei.importing;

import dev.ruwei.knowledge.Manuscript;

/// Joins what stood on two lines.
final class Joins {
  private Joins() {}

  /// One line, without a blank where Chinese sets none.
  static String glue(String before, String next) {
    var last = Math.max(0, before.length() - 1);
    return before.substring(0, last) + Manuscript.clean(before.substring(last) + "\n" + next);
  }
}
