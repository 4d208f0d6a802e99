package dev.ruwei.repair;

/// The escape sequences of terminals (ECMA-48, 5.4): colours, titles, links.
final class EscapeSequence {
  private static final int LONGEST = 256;

  private EscapeSequence() {}

  /// Behind the sequence that begins with the escape at `start`; behind the escape alone where none
  /// does.
  static int end(String text, int start) {
    var kind = start + 1 < text.length() ? text.charAt(start + 1) : 0;
    return switch (kind) {
      case '[' -> control(text, start + 2, start + 1);
      case ']' -> string(text, start + 2, start + 1);
      default -> start + 1;
    };
  }

  private static int control(String text, int from, int none) {
    var at = from;
    while (at < text.length()
        && at - from < LONGEST
        && text.charAt(at) >= ' '
        && text.charAt(at) < '@') {
      at++;
    }
    return at < text.length() && text.charAt(at) >= '@' && text.charAt(at) <= '~' ? at + 1 : none;
  }

  private static int string(String text, int from, int none) {
    for (var at = from; at < text.length() && at - from < LONGEST; at++) {
      var c = text.charAt(at);
      if (c == '\n') {
        return none;
      }
      if (c == '\u0007') {
        return at + 1;
      }
      if (c == '\u001b') {
        return text.startsWith("\\", at + 1) ? at + 2 : none;
      }
    }
    return none;
  }
}
