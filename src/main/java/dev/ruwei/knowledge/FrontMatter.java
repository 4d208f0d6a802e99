package dev.ruwei.knowledge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file says about its article between two lines `---` at its top, and the text below.
///
/// @param entries values by key; null where the file has no front matter
/// @param bodyLine the line where the text below begins
record FrontMatter(@Nullable Map<String, YamlText.Value> entries, String body, int bodyLine) {
  private static final String FENCE = "---";

  /// Splits a file; empty when its front matter is no good, which the log then says.
  static Optional<FrontMatter> split(String text, FaultLog log) {
    var lines = text.split("\n", -1);
    if (!lines[0].stripTrailing().equals(FENCE)) {
      return Optional.of(new FrontMatter(null, text, 1));
    }
    var end = endOf(lines);
    if (end == 0) {
      log.refuse(
          1, "the front matter has no end", "Put a line '---' behind it, or a blank line first");
      return Optional.empty();
    }
    var yaml = String.join("\n", Arrays.copyOfRange(lines, 1, end));
    var body = String.join("\n", Arrays.copyOfRange(lines, end + 1, lines.length));
    return YamlText.map(yaml, 2, log).map(entries -> new FrontMatter(entries, body, end + 2));
  }

  private static int endOf(String[] lines) {
    for (var i = 1; i < lines.length; i++) {
      if (lines[i].stripTrailing().equals(FENCE)) {
        return i;
      }
    }
    return 0;
  }
}
