package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out in which columns of a table the cells of a row stand, where some take several columns
/// or rows.
final class TableGrid {
  /// A table with more columns is layout, or made to cost much.
  static final int MOST_COLUMNS = 200;

  /// What stands in each column.
  private final Map<Integer, Above> above = new HashMap<>();

  /// A cell as the file has it.
  ///
  /// @param columns how many it takes
  /// @param rows how many it takes
  /// @param continues whether it is a further part of the cell above it
  record Cell(String text, int columns, int rows, boolean continues) {
    Cell {
      columns = Math.clamp(columns, 1, MOST_COLUMNS);
      rows = Math.max(rows, 1);
    }

    /// A cell that takes one column and one row.
    static Cell of(String text) {
      return new Cell(text, 1, 1, false);
    }
  }

  /// A cell at its place.
  ///
  /// @param again whether it belongs to a row further up, too
  record Placed(String text, int column, int columns, boolean again) {
    boolean isSaid() {
      return !text.isEmpty();
    }
  }

  /// @param rows how many rows below it takes
  private record Above(String text, int columns, int rows) {}

  /// The cells of the next row, those that reach down to it among them.
  List<Placed> place(List<Cell> cells) {
    var row = new ArrayList<Placed>();
    var column = reachingDown(row, 0);
    for (var cell : cells) {
      row.add(placed(cell, column));
      column = reachingDown(row, column + cell.columns());
    }
    return row;
  }

  private Placed placed(Cell cell, int column) {
    if (cell.continues()) {
      var over = above.getOrDefault(column, new Above("", 1, 0));
      return new Placed(over.text(), column, cell.columns(), true);
    }
    if (column < MOST_COLUMNS) {
      above.put(column, new Above(cell.text(), cell.columns(), cell.rows() - 1));
    }
    return new Placed(cell.text(), column, cell.columns(), false);
  }

  /// @return the first column that is free
  private int reachingDown(List<Placed> row, int from) {
    var column = from;
    for (var over = above.get(column); over != null && over.rows() > 0; over = above.get(column)) {
      row.add(new Placed(over.text(), column, over.columns(), true));
      above.put(column, new Above(over.text(), over.columns(), over.rows() - 1));
      column += over.columns();
    }
    return column;
  }
}
