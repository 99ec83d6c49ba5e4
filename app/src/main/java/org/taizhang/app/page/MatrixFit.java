package org.taizhang.app.page;

import java.util.List;
import org.taizhang.app.page.ColumnChunks.Chunk;
import org.taizhang.app.scene.MatrixScene;
import org.taizhang.app.scene.MatrixStyle;
import org.taizhang.app.scene.MatrixStyle.Lines;
import org.taizhang.app.scene.MatrixStyle.Sizes;
import org.taizhang.app.scene.MatrixStyle.Widths;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.app.scene.MatrixWords;
import org.taizhang.app.type.Face;
import org.taizhang.app.type.TextMetrics;

/**
 * Chooses type size and column widths for a table on a sheet: the largest type at which the whole
 * plan stands on one page; where none is large enough to be read at arm's length, the usual one
 * on as many pages as it takes. Columns always fill the width.
 */
final class MatrixFit {
  private static final List<Double> ON_ONE_PAGE = List.of(11.5, 11.0, 10.5, 10.0, 9.5, 9.0);
  private static final double LEAST = 7.5;

  /** Rows grow up to this many times the type size to fill a page that is nearly full. */
  private static final double TALLEST_ROW = 3.2;

  private final MatrixTable table;
  private final MatrixWords words;
  private final TextMetrics metrics;
  private final double usual;

  MatrixFit(MatrixTable table, MatrixWords words, TextMetrics metrics, PaperSize size) {
    this.table = table;
    this.words = words;
    this.metrics = metrics;
    usual =
        switch (size) {
          case A3_LANDSCAPE -> 10;
          case A4_LANDSCAPE -> 9;
        };
  }

  /**
   * @param height what the first page leaves to the table, its head included
   */
  Fitted fit(double width, double height) {
    for (double size : ON_ONE_PAGE) {
      var measures = measures(size, width);
      var scene = scene(measures.style());
      double spare = height - scene.headHeight() - scene.rows().length();
      if (spare >= 0 && measures.chunks().size() == 1) {
        double taller = measures.style().sizes().row() + spare / Math.max(1, table.rows().size());
        double row = Math.floor(Math.min(taller, TALLEST_ROW * size) * 2) / 2;
        return new Fitted(scene(withRow(measures.style(), row)), measures.chunks());
      }
    }
    var measures = measures(usual, width);
    return new Fitted(scene(measures.style()), measures.chunks());
  }

  private MatrixScene scene(MatrixStyle style) {
    return MatrixScene.of(table, style, words, metrics);
  }

  private record Measures(MatrixStyle style, List<Chunk> chunks) {}

  private Measures measures(double size, double width) {
    double head = Math.max(LEAST, size * 0.95);
    double small = Math.max(LEAST, size * 0.85);
    double padding = size * 0.55;
    double number = number(small) + 2 * padding;
    double free = width - number;
    int departments = table.columns().size();
    if (departments == 0) {
      double name = free * 0.56;
      var widths = new Widths(number, name, 0, 0, free - name);
      return new Measures(style(size, head, small, padding, widths), List.of(new Chunk(0, 1)));
    }
    double total = small * 2.6;
    double totals = total * table.roles().size();
    double name = Math.clamp(longestName(size) + 2 * padding, size * 13, size * 25);
    var divided =
        ColumnChunks.divide(
            departments, head * 1.62, free - name, totals, table.roles().size());
    double column = divided.column();
    if (divided.chunks().size() == 1) {
      column = Math.min(column, Math.max(size * 5, free * 0.09));
      name = free - totals - column * departments;
    }
    var widths = new Widths(number, name, column, total, 0);
    return new Measures(style(size, head, small, padding, widths), divided.chunks());
  }

  private static MatrixStyle style(
      double size, double head, double small, double padding, Widths widths) {
    var sizes = new Sizes(size, head, small, Math.ceil(size * 1.95 * 2) / 2);
    return new MatrixStyle(sizes, widths, padding, new Lines(0.4, 0.8));
  }

  private static MatrixStyle withRow(MatrixStyle style, double row) {
    var sizes = style.sizes();
    return new MatrixStyle(
        new Sizes(sizes.text(), sizes.head(), sizes.small(), row),
        style.widths(),
        style.padding(),
        style.lines());
  }

  private double number(double small) {
    int highest =
        table.projects().stream().mapToInt(row -> row.project().number()).max().orElse(0);
    var digits = Integer.toString(Math.max(highest, 10));
    return Math.max(
        metrics.width(Face.SANS, digits, small),
        metrics.width(Face.SANS_BOLD, words.number(), small));
  }

  private double longestName(double size) {
    return table.projects().stream()
        .mapToDouble(row -> metrics.width(Face.SANS, row.project().name(), size))
        .max()
        .orElse(0);
  }
}
