package dev.ruwei.importing;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;

/// What can be told from how a line looks.
final class Shape {
  private static final int LONGEST_TITLE = 80;
  private static final String SENTENCE_ENDS = "。.！!？?…;；";
  private static final String CLOSING = "”’」』\"')）]】";
  private static final String OPEN_ENDS = "。；;，,、：:…";

  private Shape() {}

  /// The columns that a text takes in a terminal: two for each Han character.
  static int width(String text) {
    var width = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      width += wide(c) ? 2 : 1;
    }
    return width;
  }

  private static boolean wide(char c) {
    return Characters.isHan(c)
        || (c >= '\u3000' && c <= '\u30ff')
        || (c >= '\uff01' && c <= '\uff60');
  }

  /// Whether a line could be a title: short, on one breath, not the end of a sentence. Exclamation
  /// and question marks do not speak against it.
  static boolean titleLike(String line) {
    var text = line.strip();
    return !text.isEmpty()
        && width(text) <= LONGEST_TITLE
        && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && !text.endsWith(".")
        && text.indexOf('。') < 0
        && Characters.anyLetterOrDigit(text);
  }

  /// Whether a line ends where a sentence does.
  static boolean endsSentence(String line) {
    var end = line.length();
    while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(line.charAt(end - 1)) >= 0;
  }

  /// Whether a line is a piece of running text.
  static boolean running(String line) {
    return endsSentence(line.strip()) || width(line) > LONGEST_TITLE;
  }

  /// A line for comparison: simplified, lower case, half width, without blanks at its ends.
  static String folded(String line) {
    return Folding.fold(line).strip();
  }
}
