package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.List;

/// Plain text: its lines, and which of them stand behind a blank one.
final class TextLines {
  private TextLines() {}

  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    var number = 0;
    var apart = true;
    for (var line : text.split("\r\n|[\n\r\u2028\u2029]", -1)) {
      number++;
      if (line.isBlank()) {
        apart = true;
      } else {
        lines.add(Line.text(line.stripTrailing(), number, apart));
        apart = false;
      }
    }
    return lines;
  }
}
