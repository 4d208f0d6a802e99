package dev.ruwei.documents;

import dev.ruwei.documents.TableGrid.Cell;
import dev.ruwei.documents.TableGrid.Placed;
import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of one table as lines.
///
/// Where the table names its columns each value is said with the name of its own, so that a row
/// that is quoted alone can be understood: `Day: Monday; People: 200`. A row without names is its
/// values between bars.
final class TableRows {
  /// What is longer names no column, and is not said again in the rows below.
  private static final int LONGEST = 60;

  /// Between the name of several columns and that of one of them.
  private static final String OF_THESE = " · ";

  private static final Pattern COLON = Pattern.compile("\\s*[:：]$");

  private final Growth growth;
  private final TableGrid grid = new TableGrid();
  private final Map<Integer, String> names = new HashMap<>();

  /// Rows that name columns, until a row stands below them.
  private final List<Line> heads = new ArrayList<>();

  TableRows(Growth growth) {
    this.growth = growth;
  }

  /// Whether the next rows are said with the names of their columns.
  boolean named() {
    return !names.isEmpty();
  }

  /// The lines that a row becomes; none of a row that is empty, or that names the columns.
  ///
  /// @param head whether the file tells that it names the columns
  /// @param number of the lines
  List<Line> row(List<Cell> cells, boolean head, int number) {
    var placed = grid.place(cells);
    var line = new Line(Line.Kind.ROW, 0, plain(placed), number, true);
    if (line.text().isEmpty()) {
      return List.of();
    }
    if (!head || cells.size() < 2) {
      return List.of(below(placed, line));
    }
    if (takeNames(placed)) {
      heads.add(line);
      return List.of();
    }
    var lines = new ArrayList<>(end());
    lines.add(line);
    return lines;
  }

  /// Ends the names. Those below which nothing stands are lines of their own.
  List<Line> end() {
    var lines = List.copyOf(heads);
    heads.clear();
    names.clear();
    return lines;
  }

  private static String plain(List<Placed> row) {
    return row.stream()
        .filter(cell -> cell.isSaid() && !cell.again())
        .map(Placed::text)
        .collect(Collectors.joining(" | "));
  }

  /// @return whether all of them can be names
  private boolean takeNames(List<Placed> row) {
    if (heads.isEmpty()) {
      names.clear();
    }
    var last = row.getLast();
    if (last.column() + last.columns() > TableGrid.MOST_COLUMNS) {
      return false;
    }
    row.stream().filter(cell -> cell.isSaid() && !cell.again()).forEach(this::addName);
    return names.values().stream().allMatch(name -> name.length() <= LONGEST);
  }

  private void addName(Placed cell) {
    var name = COLON.matcher(cell.text()).replaceFirst("");
    columns(cell).forEach(column -> names.merge(column, name, (of, one) -> of + OF_THESE + one));
  }

  private static IntStream columns(Placed cell) {
    return IntStream.range(cell.column(), cell.column() + cell.columns());
  }

  /// A row below the names, where there are any.
  private Line below(List<Placed> row, Line plain) {
    if (names.isEmpty() || row.stream().allMatch(cell -> name(cell).isEmpty())) {
      return plain;
    }
    var text = said(row);
    if (!growth.allows(text.length() - plain.text().length())) {
      return plain;
    }
    heads.clear();
    return new Line(Line.Kind.RECORD, 0, text, plain.number(), true);
  }

  private String said(List<Placed> row) {
    var han = names.values().stream().anyMatch(Characters::anyHan);
    return row.stream()
        .filter(cell -> cell.isSaid() && (!cell.again() || cell.text().length() <= LONGEST))
        .map(cell -> with(name(cell), han ? "：" : ": ", cell.text()))
        .collect(Collectors.joining(han ? "；" : "; "));
  }

  private static String with(String name, String colon, String value) {
    return name.isEmpty() ? value : name + colon + value;
  }

  /// What stands in several columns at once has no name, unless they share one.
  private String name(Placed cell) {
    var found = columns(cell).mapToObj(at -> names.getOrDefault(at, "")).distinct().toList();
    return found.size() == 1 ? found.getFirst() : "";
  }
}
