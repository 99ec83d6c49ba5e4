package org.taizhang.seeds.source;

import java.util.Collections;
import java.util.SortedMap;

/**
 * A sheet of a workbook with every cell that holds something, hidden and filtered ones too.
 *
 * @param rows by row and column, both from 0
 */
public record RawSheet(String name, SortedMap<Integer, SortedMap<Integer, Cell>> rows) {

  /**
   * A cell.
   *
   * @param shown its text, or its number as shown; the last result of a formula
   * @param number behind what is shown, as the file spells it; empty where there is none
   */
  public record Cell(String shown, String number) {}

  /** The cells of a row, by column from 0; none where the row holds nothing. */
  public SortedMap<Integer, Cell> row(int row) {
    SortedMap<Integer, Cell> cells = rows.get(row);
    return cells == null ? Collections.emptySortedMap() : cells;
  }

  /**
   * Where a cell stands as its own program says: 工作表“填报”B4.
   *
   * @param row from 0
   * @param column from 0
   */
  public String where(int row, int column) {
    return new Where.TableCell(1, row + 1, column + 1, name).words();
  }
}
