package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a text, without the blanks at its ends.
///
/// @param text the whole text
/// @param start its first unit that is no blank
/// @param end behind its last one
/// @param indent how many blanks stand before it
record TextLine(String text, int start, int end, int indent) {
  private static final int CODE_INDENT = 4;
  private static final Pattern OWN_BLOCK =
      Pattern.compile("(?:[-*+•·–—>|#=~`]|\\d{1,3}[.)、．]|[一二三四五六七八九十]{1,3}、|[（(]\\d).*");
  private static final String SENTENCE_ENDS = "。！？…；.!?;:：”」』\"";

  static List<TextLine> all(String text) {
    var lines = new ArrayList<TextLine>();
    for (var from = 0; from <= text.length(); ) {
      var newLine = text.indexOf('\n', from);
      var to = newLine < 0 ? text.length() : newLine;
      lines.add(of(text, from, to));
      from = to + 1;
    }
    return lines;
  }

  private static TextLine of(String text, int from, int to) {
    var start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    var end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextLine(text, start, end, start - from);
  }

  /// Its width in columns: two for Han and full-width characters.
  int width() {
    return indent + columns(start, end);
  }

  private int columns(int from, int to) {
    var columns = 0;
    for (var i = from; i < to; i++) {
      columns += text.charAt(i) >= '\u1100' ? 2 : 1;
    }
    return columns;
  }

  /// The columns that its first word takes with the blank before it; a Han is a word, with the
  /// marks that must not begin a line.
  int firstWord() {
    if (han(start)) {
      return columns(start, Math.min(start + 2, end)) + 1;
    }
    return 1 + columns(start, start + firstPart().length());
  }

  /// Up to the first blank or Han.
  String firstPart() {
    var to = start;
    while (to < end && !Character.isWhitespace(text.charAt(to)) && !han(to)) {
      to++;
    }
    return text.substring(start, to);
  }

  /// The last word without its hyphen.
  String lastPart() {
    var from = end - 1;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end - 1);
  }

  boolean fence() {
    return text.startsWith("```", start);
  }

  /// Whether it is running text, and may go on in the next line.
  boolean flows() {
    return start < end
        && !fence()
        && (indent < CODE_INDENT)
        && "|#".indexOf(text.charAt(start)) < 0;
  }

  /// Whether it may go on with the line before.
  boolean goesOn() {
    return start < end && indent == 0 && !OWN_BLOCK.matcher(text).region(start, end).matches();
  }

  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  boolean endsWithHyphen() {
    return text.charAt(end - 1) == '-'
        && end - 2 >= start
        && Character.isLetter(text.charAt(end - 2));
  }

  /// What stands between this line and the next when they are one.
  String joinsWith(TextLine next) {
    return endsWithHyphen() || wide(end - 1) || next.wide(next.start) ? "" : " ";
  }

  private boolean wide(int at) {
    return han(at) || Gbk.isMark(text.charAt(at));
  }

  private boolean han(int at) {
    return at < end && (Characters.isHan(text.charAt(at)) || Characters.isKana(text.charAt(at)));
  }
}
