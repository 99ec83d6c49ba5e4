package org.taizhang.seeds.source.word;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.TableBuilder;

/**
 * The cells of a table while it is read: columns counted by what each cell spans, cells merged
 * downwards found when the table is over.
 */
final class TableCells {
  /** Word itself has no more. */
  private static final int MOST_COLUMNS = 64;

  private record Cell(int row, int column, int width, boolean goesOn, String text) {}

  private final List<Cell> cells = new ArrayList<>();
  private int row = -1;
  private int column;

  void nextRow() {
    row++;
    column = 0;
  }

  /** Takes the row back that was begun last. */
  void dropRow() {
    cells.removeIf(cell -> cell.row() == row);
    row--;
  }

  /** Leaves columns free, as a row does that begins or ends inside the table. */
  void pass(int columns) {
    column += Math.clamp(columns, 0, MOST_COLUMNS);
  }

  /**
   * Adds the next cell of the row.
   *
   * @param width columns it covers
   * @param goesOn whether it is the continuation of the one above
   */
  void add(String text, int width, boolean goesOn) {
    if (row < 0) {
      nextRow();
    }
    int covered = Math.clamp(width, 1, MOST_COLUMNS);
    cells.add(new Cell(row, column, covered, goesOn, text));
    column += covered;
  }

  /** Adds columns to the cell added last, whose continuation to the right was read. */
  void widen(int columns) {
    if (!cells.isEmpty() && cells.getLast().row() == row) {
      Cell last = cells.removeLast();
      column -= last.width();
      add(last.text(), last.width() + columns, last.goesOn());
    }
  }

  /** Text of the rows, as lines, for a table inside a cell. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    int last = -1;
    for (Cell cell : cells) {
      if (!cell.text().isBlank()) {
        lines.append(lines.isEmpty() ? "" : cell.row() == last ? "　" : "\n");
        lines.append(cell.text());
        last = cell.row();
      }
    }
    return lines.toString();
  }

  void drawTo(TableBuilder table) {
    int[] heights = heights();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (heights[i] > 0) {
        table.cell(cell.text(), cell.row(), cell.column(), heights[i], cell.width());
      }
    }
  }

  /** Rows that each cell covers; 0 for a continuation. */
  private int[] heights() {
    int[] heights = new int[cells.size()];
    int[] above = new int[MOST_COLUMNS * (MOST_COLUMNS + 1)];
    java.util.Arrays.fill(above, -1);
    for (int i = 0; i < heights.length; i++) {
      Cell cell = cells.get(i);
      int column = Math.min(cell.column(), above.length - 1);
      int origin = above[column];
      boolean covered =
          cell.goesOn() && origin >= 0 && cells.get(origin).row() + heights[origin] == cell.row();
      if (covered) {
        heights[origin]++;
      } else {
        heights[i] = 1;
        above[column] = i;
      }
    }
    return heights;
  }
}
