package dev.ruwei.repair;

import java.util.List;

/// One change: the units from `start` to `end` become `text`.
record Edit(int start, int end, String text) {
  private static final int LONGEST_EXAMPLE = 16;
  private static final int CONTEXT = 3;

  /// The text after changes that follow each other and do not overlap.
  static String apply(String text, List<Edit> edits) {
    if (edits.isEmpty()) {
      return text;
    }
    var changed = new StringBuilder(text.length());
    var from = 0;
    for (var edit : edits) {
      changed.append(text, from, edit.start).append(edit.text);
      from = edit.end;
    }
    return changed.append(text, from, text.length()).toString();
  }

  /// What a report shows of it: a little before, the change, and what became of it.
  String example(String whole) {
    var before = head(whole);
    return before + cut(whole.substring(start, end)) + " -> " + before + cut(text);
  }

  private String head(String whole) {
    var from = start;
    while (from > 0 && start - from < CONTEXT && plain(whole.charAt(from - 1))) {
      from--;
    }
    return whole.substring(from, start);
  }

  private static boolean plain(char c) {
    return c > ' ' && !Character.isSurrogate(c) && !Character.isISOControl(c);
  }

  private static String cut(String part) {
    var visible = new StringBuilder();
    part.codePoints()
        .limit(LONGEST_EXAMPLE)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '·' : c)
        .forEach(visible::appendCodePoint);
    return part.codePointCount(0, part.length()) > LONGEST_EXAMPLE ? visible + "…" : visible + "";
  }
}
