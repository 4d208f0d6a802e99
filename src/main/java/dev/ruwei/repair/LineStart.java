package dev.ruwei.repair;

/// Where the line of a place begins, looked for near it only: a text can be one line of a megabyte.
final class LineStart {
  private LineStart() {}

  /// The start of the line, or the place `most` units before.
  static int near(String text, int at, int most) {
    var start = at;
    while (start > 0 && at - start < most && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }
}
