package org.taizhang.seeds.source.pdf;

import java.util.Collections;
import java.util.List;

/** Finds the cell of a table that a character stands in. */
final class CellFinder {
  private final RuledTable table;
  private final int[][] cells;

  CellFinder(RuledTable table) {
    this.table = table;
    cells = new int[table.tops().size() - 1][table.left().size() - 1];
    for (int i = 0; i < table.cells().size(); i++) {
      RuledTable.Box box = table.cells().get(i);
      for (int row = box.row(); row < box.row() + box.height(); row++) {
        for (int column = box.column(); column < box.column() + box.width(); column++) {
          cells[row][column] = i;
        }
      }
    }
  }

  /** The index of the cell; -1 outside the table. */
  int at(Glyph glyph) {
    int row = between(table.tops(), glyph.base() - 0.35 * glyph.size());
    int column = between(table.left(), glyph.middle());
    return row < 0 || column < 0 ? -1 : cells[row][column];
  }

  /** The index of the last place before the given one; -1 outside all. */
  private static int between(List<Double> places, double place) {
    int found = Collections.binarySearch(places, place);
    int before = found >= 0 ? found - 1 : -found - 2;
    return before < places.size() - 1 ? before : -1;
  }
}
