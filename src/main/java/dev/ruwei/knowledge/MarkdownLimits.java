package dev.ruwei.knowledge;

import java.util.regex.Pattern;

/// Refuses block structures that nobody writes and that would hold the parser up.
final class MarkdownLimits {
  /// Quotations and lists in each other, opened by one line or by one line after another: every
  /// line costs as much time as the depth of its blocks.
  private static final Pattern TOO_DEEP =
      Pattern.compile(
          "(?:[ \\t]*+(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){100}+.*+"
              + "|[ \\t>]{200,}+[-*+>\\d].*+");

  /// Lines in one paragraph: every line may cost as much time as those before it.
  private static final int MOST_LINES = 5_000;

  /// What ends a paragraph wherever it stands.
  private static final Pattern FRESH = Pattern.compile("\\s*|(?: {0,3}(?:[-*+]|#{1,6}) +\\S.*+)");

  private MarkdownLimits() {}

  static void check(String text, FaultLog log) {
    var line = 0;
    var run = 0;
    for (var next : text.split("\n", -1)) {
      line++;
      run = FRESH.matcher(next).matches() ? 0 : run + 1;
      if (TOO_DEEP.matcher(next).matches()) {
        log.refuse(line, "lists or quotations are nested too deeply", "Nest fewer than 100");
        return;
      }
      if (run > MOST_LINES) {
        log.refuse(line, "a block has more than " + MOST_LINES + " lines", "Put in blank lines");
        return;
      }
    }
  }
}
