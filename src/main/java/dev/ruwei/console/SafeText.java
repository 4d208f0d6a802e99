package dev.ruwei.console;

/// Takes the power over a terminal from a text: escape sequences, bells, and controls that turn the
/// direction of writing. They stay visible, for a text that holds one is worth a second look.
final class SafeText {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7f;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xfffd;

  private SafeText() {}

  /// The text with a picture or U+FFFD for each such character; line breaks and tabs stay.
  static String shown(String text) {
    var safe = new StringBuilder(text.length());
    text.codePoints().map(SafeText::picture).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  /// A JSON text with such characters, which can stand in its strings only, as JSON's own escapes.
  static String escaped(String json) {
    var safe = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (harmful(c)) {
                safe.append("\\u%04x".formatted(c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static int picture(int c) {
    if (!harmful(c)) {
      return c;
    }
    if (c == DELETE) {
      return DELETE_PICTURE;
    }
    return c < ' ' ? CONTROL_PICTURES + c : REPLACEMENT;
  }

  private static boolean harmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.FORMAT -> turnsDirection(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static boolean turnsDirection(int c) {
    return c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
