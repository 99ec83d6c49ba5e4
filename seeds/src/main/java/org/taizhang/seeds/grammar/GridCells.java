package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Place;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Table;

/**
 * A table seen by rows and columns: which cell covers which place. Rows and columns that hold no
 * text at its lower and right end are left out.
 */
final class GridCells {
  /** More places than any plan has; what lies below is left out. */
  private static final int MOST_PLACES = 2_000_000;

  private static final int MOST_COLUMNS = 256;

  private final Table table;
  private final int columns;
  private final Table.@Nullable Cell[][] places;

  GridCells(Table table) {
    this.table = table;
    int width = 0;
    int height = 0;
    for (Table.Cell cell : table.cells()) {
      if (!cell.text().isEmpty()) {
        width = Math.max(width, cell.column() + 1);
        height = Math.max(height, cell.row() + 1);
      }
    }
    this.columns = Math.min(width, MOST_COLUMNS);
    int rows = columns == 0 ? 0 : Math.min(height, MOST_PLACES / columns);
    // one blank row for all that hold nothing: a sheet may have a word in its millionth row alone
    this.places = new Table.Cell[rows][];
    Arrays.fill(places, new Table.Cell[columns]);
    BitSet own = new BitSet(rows);
    table.cells().forEach(cell -> put(cell, own));
  }

  private void put(Table.Cell cell, BitSet own) {
    int bottom = (int) Math.min(places.length, (long) cell.row() + cell.height());
    int right = (int) Math.min(columns, (long) cell.column() + cell.width());
    for (int r = cell.row(); r < bottom; r++) {
      if (!own.get(r)) {
        own.set(r);
        places[r] = new Table.Cell[columns];
      }
      for (int c = cell.column(); c < right; c++) {
        places[r][c] = places[r][c] == null ? cell : places[r][c];
      }
    }
  }

  Table table() {
    return table;
  }

  int rows() {
    return places.length;
  }

  int columns() {
    return columns;
  }

  /** The cell that covers the place, or null where none is drawn. */
  Table.@Nullable Cell at(int row, int column) {
    return column < columns ? places[row][column] : null;
  }

  /** The cell whose upper left corner is the place, if it holds text. */
  Table.@Nullable Cell own(int row, int column) {
    Table.Cell cell = at(row, column);
    return cell != null && begins(cell, row, column) && !cell.text().isEmpty() ? cell : null;
  }

  private static boolean begins(Table.Cell cell, int row, int column) {
    return cell.row() == row && cell.column() == column;
  }

  /** The cells with text that begin in the row. */
  List<Table.Cell> written(int row) {
    List<Table.Cell> written = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      Table.Cell cell = own(row, c);
      if (cell != null) {
        written.add(cell);
      }
    }
    return written;
  }

  /** Whether a cell with text comes down into the row from above. */
  boolean isCovered(int row) {
    for (int c = 0; c < columns; c++) {
      Table.Cell cell = places[row][c];
      if (cell != null && cell.row() < row && !cell.text().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Where the place is in the document; where no cell is drawn, the nearest one before it. */
  Place place(int row, int column) {
    for (int r = row; r >= 0; r--) {
      for (int c = r == row ? Math.min(column, columns - 1) : columns - 1; c >= 0; c--) {
        Table.Cell cell = places[r][c];
        if (cell != null) {
          return cell.text().start();
        }
      }
    }
    return table.cells().getFirst().text().start();
  }

  /** Whether the cell covers every column. */
  boolean isFullWidth(Table.Cell cell) {
    return cell.column() == 0 && cell.width() >= columns;
  }

  /** Nothing, at the place. */
  Passage blank(int row, int column) {
    Place place = place(row, column);
    return Passage.of("", place.line(), place.column());
  }
}
