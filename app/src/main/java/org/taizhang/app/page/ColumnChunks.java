package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides departments among as few sheets as their columns need, about equally, and widens the
 * columns to fill them. The totals stand on the last sheet.
 *
 * @param column width of a department's column
 */
record ColumnChunks(double column, List<Chunk> chunks) {
  /** Columns {@code first} up to, not including, {@code end} of the scene. */
  record Chunk(int first, int end) {}

  /**
   * @param room of one sheet beside the names
   * @param totals width of all totals columns, {@code count} of them
   */
  static ColumnChunks divide(
      int departments, double narrowest, double room, double totals, int count) {
    int most = Math.max(1, (int) (room / narrowest));
    int fitsLast = Math.max(1, (int) ((room - totals) / narrowest));
    int sheets = 1 + Math.max(0, Math.ceilDiv(departments - fitsLast, most));
    double even = (departments * narrowest + totals) / sheets;
    int last =
        sheets == 1
            ? departments
            : Math.clamp(Math.round((even - totals) / narrowest), 1, fitsLast);
    last = Math.max(last, departments - most * (sheets - 1));
    var chunks = new ArrayList<Chunk>();
    int first = 0;
    int widest = 0;
    for (int sheet = 1; sheet < sheets; sheet++) {
      int share = Math.ceilDiv(departments - last - first, sheets - sheet);
      widest = Math.max(widest, share);
      chunks.add(new Chunk(first, first + share));
      first += share;
    }
    chunks.add(new Chunk(first, departments + count));
    double column = (room - totals) / last;
    return new ColumnChunks(widest == 0 ? column : Math.min(column, room / widest), chunks);
  }
}
