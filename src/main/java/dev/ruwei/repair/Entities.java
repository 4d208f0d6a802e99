package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// HTML entities left in a text, doubly escaped ones too (`&amp;nbsp;`), one layer a time.
///
/// The names of HTML 4.01 (chapter 24) and numbers as HTML reads them: 128 to 159 are Windows-1252.
/// Code, quoted entities, what would become a tag, and texts about HTML stay.
final class Entities {
  private static final int LONGEST = 10;
  private static final int LONGEST_ADDRESS = 200;
  private static final Pattern ABOUT_MARKUP =
      Pattern.compile(
          "(?i)\\b(?:x?html5?|xml|sgml|entity|entities|escap(?:e|ed|ing))\\b|实体|實體|转义|跳脫");
  private static final String QUOTES = "“”\"'‘’「」『』《》";
  private final String text;
  private final CodeLines code;
  private final List<Edit> edits = new ArrayList<>();

  private Entities(String text) {
    this.text = text;
    this.code = CodeLines.of(text);
  }

  static List<Edit> find(String text) {
    return text.indexOf('&') < 0 || ABOUT_MARKUP.matcher(text).find()
        ? List.of()
        : new Entities(text).edits();
  }

  private List<Edit> edits() {
    for (var at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      var end = end(at);
      if (end > 0 && !code.contains(at) && !quoted(at, end) && !inAddress(at)) {
        replace(at, end);
      }
    }
    return edits;
  }

  private void replace(int start, int end) {
    var value = EntityNames.value(text.substring(start + 1, end - 1));
    if (!value.isEmpty() && !opensTag(value, end)) {
      edits.add(
          new Edit(start, end, value.equals("\u00a0") && besideHan(start, end) ? " " : value));
    }
  }

  /// A page writes `&nbsp;` between Han where it means a blank.
  private boolean besideHan(int start, int end) {
    return (start > 0 && Characters.isHan(text.charAt(start - 1)))
        || (end < text.length() && Characters.isHan(text.charAt(end)));
  }

  /// Behind the `;`, 0 where there is none near.
  private int end(int start) {
    var end = start + 1;
    while (end < text.length() && end - start < LONGEST && isNamePart(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ';' ? end + 1 : 0;
  }

  private static boolean isNamePart(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private boolean quoted(int start, int end) {
    return start > 0
        && end < text.length()
        && QUOTES.indexOf(text.charAt(start - 1)) >= 0
        && QUOTES.indexOf(text.charAt(end)) >= 0;
  }

  private boolean inAddress(int at) {
    var start = at;
    while (start > 0 && at - start < LONGEST_ADDRESS && text.charAt(start - 1) > ' ') {
      start--;
    }
    return text.substring(start, at).contains("://");
  }

  private boolean opensTag(String value, int end) {
    return value.equals("<")
        && end < text.length()
        && (Character.isLetter(text.charAt(end)) || "/!?".indexOf(text.charAt(end)) >= 0);
  }
}
