package org.taizhang.app.page.table;

import java.util.Arrays;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.type.TextMetrics;

/**
 * Divides a width among columns so that the rows become as low as can be: every column has at least
 * what its head and its least line need, then the rest goes, bit by bit, where it takes away most.
 */
final class ColumnWidths {
  private static final double STEP = 0.5;

  private final Table table;
  private final TextMetrics metrics;
  private final TableStyle style;

  /** Length of each cell's text, by row and column, in one line. */
  private final double[][] lengths;

  private final double[] widest;

  ColumnWidths(Table table, TextMetrics metrics, TableStyle style) {
    this.table = table;
    this.metrics = metrics;
    this.style = style;
    lengths = new double[table.rows().size()][table.columns().size()];
    widest = new double[table.columns().size()];
    for (int row = 0; row < lengths.length; row++) {
      for (int column = 0; column < widest.length; column++) {
        measure(row, column);
      }
    }
  }

  private void measure(int row, int column) {
    if (!(table.rows().get(row).cells().get(column) instanceof Cell.Words words)) {
      return;
    }
    var type =
        table.columns().get(column).is(Trait.GROUPING) ? style.heavy() : style.words(Ink.TEXT);
    double sum = 0;
    for (var paragraph : words.paragraphs()) {
      double width = metrics.width(type.face(), paragraph, type.size());
      widest[column] = Math.max(widest[column], width);
      sum += width;
    }
    int span = table.span(row, column);
    for (int below = row; below < row + span; below++) {
      lengths[below][column] = sum / span;
    }
  }

  double[] within(double room) {
    var widths = new double[widest.length];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = least(column);
    }
    double spare = room - Arrays.stream(widths).sum();
    if (spare < 0) {
      double scale = room / (room - spare);
      return Arrays.stream(widths).map(width -> width * scale).toArray();
    }
    var most = new double[widths.length];
    for (int column = 0; column < widths.length; column++) {
      most[column] = Math.max(widths[column], widest[column] + 2 * style.aside() + 0.5);
    }
    double step = STEP * style.size();
    while (spare > step && grow(widths, most, step)) {
      spare -= step;
    }
    return spread(widths, room);
  }

  private double least(int column) {
    var shape = table.columns().get(column);
    double head = metrics.width(style.heavy().face(), shape.head(), style.size());
    double least = Math.min(head, Math.max(shape.least(), 2) * style.size());
    double text = shape.is(Trait.NARROW) ? widest[column] : shape.least() * style.size();
    return Math.max(least, text) + 2 * style.aside() + 0.5;
  }

  /** Gives one step to the column that lowers the rows most by it; false when none does. */
  private boolean grow(double[] widths, double[] most, double step) {
    int best = -1;
    double largest = 0;
    for (int column = 0; column < widths.length; column++) {
      double gain = widths[column] < most[column] ? gain(column, widths[column], step) : 0;
      if (gain > largest) {
        best = column;
        largest = gain;
      }
    }
    if (best < 0) {
      return false;
    }
    widths[best] += step;
    return true;
  }

  /** The tallest cell of a row makes its height: the fourth power lets the others count little. */
  private double gain(int column, double width, double step) {
    double gain = 0;
    for (var row : lengths) {
      double now = row[column] / inner(width);
      double then = row[column] / inner(width + step);
      gain += now * now * now * now - then * then * then * then;
    }
    return gain;
  }

  private double inner(double width) {
    return width - 2 * style.aside();
  }

  /** What nobody needs goes to all that are not narrow, as they are. */
  private double[] spread(double[] widths, double room) {
    double spare = room - Arrays.stream(widths).sum();
    double wide = 0;
    for (int column = 0; column < widths.length; column++) {
      wide += narrow(column) ? 0 : widths[column];
    }
    for (int column = 0; column < widths.length; column++) {
      if (wide == 0 || !narrow(column)) {
        widths[column] += spare * (wide == 0 ? 1.0 / widths.length : widths[column] / wide);
      }
    }
    return widths;
  }

  private boolean narrow(int column) {
    return table.columns().get(column).is(Trait.NARROW);
  }
}
