package org.taizhang.app.scene;

/**
 * Measures of the matrix, in scene units: pixels on screen, points on paper.
 *
 * @param padding between a cell's text and its left and right lines
 */
public record MatrixStyle(Sizes sizes, Widths widths, double padding, Lines lines) {
  /**
   * Type sizes and what hangs on them.
   *
   * @param text names of projects and groups
   * @param head names of departments
   * @param small numbers, counts, notes
   * @param row least height of a row
   * @param upright how many characters may stand one under another before a name is set smaller
   */
  public record Sizes(double text, double head, double small, double row, int upright) {}

  /**
   * Widths of lines.
   *
   * @param grid between cells; heights of rows are whole multiples of it
   * @param rule below heads and beside the names
   */
  public record Lines(double grid, double rule) {}

  /**
   * Widths of columns.
   *
   * @param open of each column that stands in for departments where the plan names none
   */
  public record Widths(double number, double name, double column, double total, double open) {}

  /** Comfortable on a 1366×768 screen; the columns may be fitted to the window. */
  public static MatrixStyle screen() {
    return new MatrixStyle(
        new Sizes(13, 12.5, 11, 32, 10), new Widths(44, 264, 34, 38, 220), 8, new Lines(1, 1));
  }

  public MatrixStyle withColumn(double width) {
    return new MatrixStyle(
        sizes,
        new Widths(widths.number, widths.name, width, widths.total, widths.open),
        padding,
        lines);
  }

  /**
   * Columns as wide as a window of the given width allows for so many departments, between 28 and
   * 52; below that the matrix scrolls.
   */
  public MatrixStyle fitted(double width, int departments, int totals) {
    double free = width - widths.number - widths.name - totals * widths.total;
    return departments == 0 ? this : withColumn(Math.clamp(free / departments, 28, 52));
  }
}
