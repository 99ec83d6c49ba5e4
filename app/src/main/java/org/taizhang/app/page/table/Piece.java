package org.taizhang.app.page.table;

/**
 * A row on a page, or as much of it as stands there.
 *
 * @param from first line of its cells that stands here
 * @param to line after the last
 * @param y from the upper edge of the rows
 */
record Piece(int row, int from, int to, double y, double height) {
  double bottom() {
    return y + height;
  }

  Piece withHeight(double height) {
    return new Piece(row, from, to, y, height);
  }
}
