package dev.ruwei.importing;

import dev.ruwei.knowledge.Manuscript;
import dev.ruwei.text.Characters;
import java.util.List;

/// Joins what stood on two lines.
final class Joins {
  private Joins() {}

  /// One line of lines that end without a mark: each gets a full stop, so that it can be cited
  /// alone.
  static String sentences(List<String> lines) {
    return lines.stream()
        .map(Joins::closed)
        .reduce((before, next) -> glue(before, next))
        .orElse("");
  }

  private static String closed(String line) {
    return Shape.endsSentence(line) ? line : line + (Characters.anyHan(line) ? "。" : ".");
  }

  /// One line, without a blank where Chinese sets none.
  static String glue(String before, String next) {
    var last = Math.max(0, before.length() - 1);
    return before.substring(0, last) + Manuscript.clean(before.substring(last) + "\n" + next);
  }
}
