package dev.ruwei.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Recognises a format by content; a name decides only between plain text and Markdown.
final class Recognition {
  private static final int HEAD = 4_096;
  private static final Pattern HTML =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|div|p|h[1-6]|article|section|table)[\\s>/].*");
  private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S");
  private static final Pattern FENCE = Pattern.compile("(?s)\ufeff?---\\n[\\w-]+:.*?\\n---\\n.*");

  private Recognition() {}

  static boolean isPdf(byte[] bytes) {
    return latin(bytes, 1_024).contains("%PDF-");
  }

  static boolean isZip(byte[] bytes) {
    return latin(bytes, 4).equals("PK\u0003\u0004") || latin(bytes, 4).equals("PK\u0005\u0006");
  }

  /// What is known and not read, in words; empty for what may be text.
  static String foreign(byte[] bytes) {
    var head = latin(bytes, 8);
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "an old Office file (.doc). Save it as .docx or as text";
    }
    if (head.startsWith("{\\rtf")) {
      return "an RTF file. Save it as .docx or as text";
    }
    if (head.startsWith("\u001f\u008b")
        || head.startsWith("BZh")
        || head.startsWith("7z\u00bc")
        || head.startsWith("Rar!")
        || head.startsWith("\u00fd7zXZ")) {
      return "an archive. Unpack it and import the files";
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF8")) {
      return "an image. Import a text of it";
    }
    return "";
  }

  static Format ofText(String text, String name) {
    var head = text.substring(0, Math.min(text.length(), HEAD));
    if (HTML.matcher(head.toLowerCase(Locale.ROOT)).matches()) {
      return Format.HTML;
    }
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.equals("md")
            || ending.equals("markdown")
            || FENCE.matcher(head.replace("\r", "")).matches()
            || MARKDOWN.matcher(text).results().limit(2).count() == 2
        ? Format.MARKDOWN
        : Format.TEXT;
  }

  /// The beginning of a file, a character for each byte.
  static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
