package dev.ruwei.text;

import java.util.ArrayList;
import java.util.List;

/// Finds sentences and clauses.
public final class Sentences {
  private Sentences() {}

  /// The sentences of a text, in order, without the blanks between them.
  public static List<Span> of(String text) {
    return cut(text, new Span(0, text.length()), "。！？!?；;\n");
  }

  /// The clauses of a range of a text: what ends at a comma or colon, or where a sentence ends.
  public static List<Span> clauses(String text, Span within) {
    return cut(text, within, "。！？!?；;\n，,：:");
  }

  private static List<Span> cut(String text, Span within, String ends) {
    var spans = new ArrayList<Span>();
    var start = within.start();
    for (var i = within.start(); i < within.end(); i++) {
      if (ends.indexOf(text.charAt(i)) >= 0 || i + 1 == within.end()) {
        spans.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    return spans;
  }
}
