package org.taizhang.app.page.table;

import java.util.List;

/**
 * Columns and rows.
 *
 * @param rows each with a cell for every column
 */
public record Table(List<Column> columns, List<Row> rows) {
  /**
   * Both as given.
   *
   * @throws IllegalArgumentException when a row has more or fewer cells than there are columns
   */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            row.cells().size() + " cells for " + columns.size() + " columns");
      }
    }
  }

  /** One cell for every column. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Row(Cell... cells) {
      this(List.of(cells));
    }
  }

  /** Whether the heads of some columns stand under a common one. */
  public boolean twoHeads() {
    return columns.stream().anyMatch(column -> !column.over().isEmpty());
  }

  /** How many rows the cell takes: its own, and those below that belong to it. */
  public int span(int row, int column) {
    int end = row + 1;
    while (end < rows.size() && rows.get(end).cells().get(column) instanceof Cell.Above) {
      end++;
    }
    return end - row;
  }

  /** The row in which the cell begins that reaches down to this one. */
  public int begin(int row, int column) {
    int begin = row;
    while (begin > 0 && rows.get(begin).cells().get(column) instanceof Cell.Above) {
      begin--;
    }
    return begin;
  }
}
