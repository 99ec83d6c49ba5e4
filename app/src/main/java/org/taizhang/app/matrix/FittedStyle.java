package org.taizhang.app.matrix;

import org.taizhang.app.scene.MatrixStyle;
import org.taizhang.app.scene.MatrixTable;

/**
 * Fits the matrix to the width there is: first the columns grow, then the names; when even narrow
 * columns do not fit, the matrix scrolls.
 *
 * @param room for side, columns and totals
 */
record FittedStyle(double room) {
  private static final double COLUMN_LEAST = 22;
  private static final double COLUMN_MOST = 56;
  private static final double NAME_MOST = 460;

  MatrixStyle of(MatrixTable table) {
    var style = MatrixStyle.screen();
    var widths = style.widths();
    int departments = table.columns().size();
    double free = room - widths.number() - widths.name();
    if (departments == 0) {
      return with(style, widths.name(), widths.column(), Math.max(widths.open(), free));
    }
    free -= table.roles().size() * widths.total();
    double column = Math.clamp(Math.floor(free / departments), COLUMN_LEAST, COLUMN_MOST);
    double left = Math.max(0, Math.floor(free - column * departments));
    double name = Math.min(NAME_MOST, widths.name() + left);
    return with(style, name, column, widths.open());
  }

  private static MatrixStyle with(MatrixStyle style, double name, double column, double open) {
    var widths = style.widths();
    return new MatrixStyle(
        style.sizes(),
        new MatrixStyle.Widths(widths.number(), name, column, widths.total(), open),
        style.padding(),
        style.lines());
  }
}
