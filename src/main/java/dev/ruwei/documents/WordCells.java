package dev.ruwei.documents;

import java.util.List;
import org.jsoup.nodes.Element;

/// What a Word document says about the rows and cells of its tables.
final class WordCells {
  private WordCells() {}

  /// How many rows at the beginning name the columns: those that Word repeats on each page, else
  /// one that is bold above one that is not. That a table's style sets its first row apart says
  /// nothing: Word says so of every table.
  static int heads(List<Element> rows) {
    var repeated = (int) rows.stream().takeWhile(row -> on(row, "> w|trPr > w|tblHeader")).count();
    if (repeated > 0 || rows.size() < 2) {
      return repeated;
    }
    return bold(rows.getFirst()) && !bold(rows.get(1)) ? 1 : 0;
  }

  static TableGrid.Cell cell(Element cell, String text) {
    var span = cell.selectFirst("> w|tcPr > w|gridSpan");
    var columns = span == null ? "" : span.attr("w:val");
    var merged = cell.selectFirst("> w|tcPr > w|vMerge");
    return new TableGrid.Cell(
        text,
        columns.matches("\\d{1,5}") ? Integer.parseInt(columns) : 1,
        1,
        merged != null && !merged.attr("w:val").equals("restart"));
  }

  private static boolean bold(Element row) {
    var runs = row.select("w|r").stream().filter(run -> !run.wholeText().isBlank()).toList();
    return !runs.isEmpty() && runs.stream().allMatch(run -> on(run, "> w|rPr > w|b"));
  }

  /// Whether a switch is there and not off (ECMA-376, 17.17.4).
  private static boolean on(Element element, String name) {
    var found = element.selectFirst(name);
    return found != null && !found.attr("w:val").matches("0|false|off");
  }
}
