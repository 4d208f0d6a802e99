package dev.ruwei.knowledge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Takes out of a text what readers cannot see and machines could be led astray by: escape
/// sequences, control characters, bidi controls, zero-width characters and Unicode tags.
///
/// Joiners (U+200C, U+200D) and variation selectors stay, for emoji and many scripts need them. The
/// number of lines never changes.
final class Cleaning {
  private static final Pattern ESCAPE_SEQUENCE =
      Pattern.compile("\u001b(?:\\[[0-?]*[ -/]*[@-~]|][^\u0007\u001b\n]*(?:\u0007|\u001b\\\\)?)");
  private static final String HIDDEN =
      "\u00ad\u061c\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb";

  private Cleaning() {}

  /// The text without the invisible, in NFC, with `\n` alone between lines; a lone surrogate
  /// becomes U+FFFD.
  static String clean(String text) {
    var unescaped =
        text.indexOf('\u001b') < 0 ? text : ESCAPE_SEQUENCE.matcher(text).replaceAll("");
    var clean = new StringBuilder(unescaped.length());
    unescaped
        .replace("\r\n", "\n")
        .codePoints()
        .map(Cleaning::visible)
        .filter(c -> c >= 0)
        .forEach(clean::appendCodePoint);
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /// What stands for a character in a clean text; -1 for nothing.
  private static int visible(int c) {
    return switch (c) {
      case '\n', '\t' -> c;
      case '\r' -> '\n';
      case 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> ' ';
      default -> {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          yield 0xfffd;
        }
        yield Character.isISOControl(c) || hidden(c) ? -1 : c;
      }
    };
  }

  private static boolean hidden(int c) {
    return HIDDEN.indexOf(c) >= 0
        || between(c, 0x202a, 0x202e)
        || between(c, 0x2066, 0x206f)
        || between(c, 0xe0000, 0xe007f)
        || (c & 0xfffe) == 0xfffe;
  }

  private static boolean between(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
