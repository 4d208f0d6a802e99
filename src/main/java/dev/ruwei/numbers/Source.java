package dev.ruwei.numbers;

import dev.ruwei.text.Blanks;
import dev.ruwei.text.Folding;

/// A text with its folded form, for readers that look around a place.
record Source(String text, String folded) {
  private static final int LONGEST_WORD = 16;
  private static final int MOST_BLANKS = 3;

  Source(String text) {
    this(text, Folding.fold(text));
  }

  /// The folded unit; outside the text one that means nothing.
  char at(int i) {
    return i >= 0 && i < folded.length() ? folded.charAt(i) : '\uffff';
  }

  boolean has(String part, int i) {
    return folded.startsWith(part, i);
  }

  boolean anyOf(String characters, int i) {
    return characters.indexOf(at(i)) >= 0;
  }

  boolean digit(int i) {
    return at(i) >= '0' && at(i) <= '9';
  }

  boolean latin(int i) {
    return at(i) >= 'a' && at(i) <= 'z';
  }

  boolean blank(int i) {
    return at(i) != '\n' && at(i) != '\r' && Blanks.isBlank(at(i));
  }

  boolean upper(int i) {
    return latin(i) && text.charAt(i) != folded.charAt(i);
  }

  /// The place behind at most a few blanks.
  int skipBlanks(int i) {
    var to = i;
    while (to - i < MOST_BLANKS && blank(to)) {
      to++;
    }
    return to;
  }

  int skipBlanksBack(int i) {
    var to = i;
    while (i - to < MOST_BLANKS && blank(to - 1)) {
      to--;
    }
    return to;
  }

  /// The Latin word that begins here, empty where there is none or none of the words we look for
  /// can be so long.
  String wordAt(int start) {
    var end = start;
    while (end - start <= LONGEST_WORD && latin(end)) {
      end++;
    }
    return latin(end) ? "" : part(start, end);
  }

  /// The Latin word that ends here.
  String wordBefore(int end) {
    var start = end;
    while (end - start <= LONGEST_WORD && latin(start - 1)) {
      start--;
    }
    return latin(start - 1) ? "" : part(start, end);
  }

  /// A part of the folded text, cut at its ends.
  String part(int start, int end) {
    var from = Math.clamp(start, 0, folded.length());
    return folded.substring(from, Math.clamp(end, from, folded.length()));
  }
}
