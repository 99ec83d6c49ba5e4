package org.taizhang.app.matrix;

import org.taizhang.app.scene.MatrixStyle;
import org.taizhang.app.scene.MatrixTable;

/**
 * Fits the matrix to the width there is: first the columns grow, then the names; when even narrow
 * columns do not fit, the matrix scrolls.
 *
 * @param room for side, columns and totals
 * @param height of the whole matrix in sight; where it is low, rows are
 */
record FittedStyle(double room, double height) {
  private static final double LOW = 700;
  private static final double LOW_ROW = 28;

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

  private MatrixStyle with(MatrixStyle style, double name, double column, double open) {
    var widths = style.widths();
    var sizes = style.sizes();
    double row = height < LOW ? LOW_ROW : sizes.row();
    return new MatrixStyle(
        new MatrixStyle.Sizes(sizes.text(), sizes.head(), sizes.small(), row, sizes.upright()),
        new MatrixStyle.Widths(widths.number(), name, column, widths.total(), open),
        style.padding(),
        style.lines());
  }
}
