package dev.ruwei.text;

/// Recognises a line of labelled values, as a row of a table becomes one: 日子：平日；班次：40. A part of it
/// says nothing without the others, so that it is one sentence.
final class LabelledValues {
  private static final int LONGEST_LABEL = 60;
  private static final String ENDS_OF_SENTENCES = "。｡！？!?";
  private static final String ENDS_OF_LINES = "\n\r\u2028\u2029";

  private final String text;
  private int parts = 1;
  private int labels;
  private int begin;
  private boolean labelled;

  private LabelledValues(String text, int from) {
    this.text = text;
    this.begin = from;
  }

  /// Whether the line from here has two labelled values at least, has few without a label, and no
  /// sentence in it.
  static boolean from(int from, int end, String text) {
    return new LabelledValues(text, from).read(from, end);
  }

  private boolean read(int from, int end) {
    for (var i = from; i < end && ENDS_OF_LINES.indexOf(text.charAt(i)) < 0; i++) {
      if (ENDS_OF_SENTENCES.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
      take(i);
    }
    return labels > 1 && labels * 2 > parts;
  }

  private void take(int i) {
    switch (text.charAt(i)) {
      case '；', ';' -> {
        parts++;
        begin = i + 1;
        labelled = false;
      }
      case '：', ':' -> {
        if (!labelled && i > begin && i - begin <= LONGEST_LABEL) {
          labels++;
          labelled = true;
        }
      }
      default -> {}
    }
  }
}
