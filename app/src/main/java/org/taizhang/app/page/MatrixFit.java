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
 * plan stands on one page; where none is large enough to be read at arm's length, the usual one on
 * as many pages as it takes. Columns always fill the width.
 */
final class MatrixFit {
  private static final List<Double> ON_ONE_PAGE = List.of(13.0, 12.0, 11.0, 10.5, 10.0, 9.5, 9.0);
  private static final double LEAST = 7.5;
  private static final int HIGHEST_NAME = 18;
  private static final int FEW_ROWS = 400;
  private static final List<Double> MORE_ROOM = List.of(1.5, 1.4, 1.3, 1.2, 1.1);

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
          case A4_LANDSCAPE, A4_UPRIGHT -> 9;
        };
  }

  /**
   * @param first height that the first page leaves to the table, its head included
   * @param others height that every other page does
   */
  Fitted fit(double width, double first, double others) {
    for (double size : ON_ONE_PAGE) {
      var measures = measures(size, width);
      if (measures.chunks().size() == 1 && leastHeight(measures.style()) <= first) {
        var scene = scene(measures.style());
        double spare = first - scene.headHeight() - scene.rows().length();
        if (spare >= 0) {
          var style = withRow(measures.style(), roomy(measures.style(), spare));
          return new Fitted(scene(style), measures.chunks());
        }
      }
    }
    var measures = measures(usual, width);
    return new Fitted(spread(measures.style(), first, others), measures.chunks());
  }

  /** Rows as high as the pages they need anyway allow. */
  private MatrixScene spread(MatrixStyle style, double first, double others) {
    var least = scene(style);
    if (table.rows().size() > FEW_ROWS) {
      return least;
    }
    int pages = pages(least, first, others);
    for (double factor : MORE_ROOM) {
      double step = style.lines().grid();
      double row = Math.floor(style.sizes().row() * factor / step) * step;
      var taller = scene(withRow(style, row));
      if (pages(taller, first, others) == pages) {
        return taller;
      }
    }
    return least;
  }

  private static int pages(MatrixScene scene, double first, double others) {
    double head = scene.headHeight();
    return RowPages.fewest(new MatrixRows(scene), first - head, others - head);
  }

  private double leastHeight(MatrixStyle style) {
    return table.rows().size() * style.sizes().row() * 0.85;
  }

  /** A height of rows that uses up what is spare, in whole steps of the lines between them. */
  private double roomy(MatrixStyle style, double spare) {
    double step = style.lines().grid();
    double tallest = TALLEST_ROW * style.sizes().text();
    double taller = style.sizes().row() + spare / Math.max(1, table.rows().size()) - step;
    return Math.max(style.sizes().row(), Math.floor(Math.min(taller, tallest) / step) * step);
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
        ColumnChunks.divide(departments, head * 1.62, free - name, totals, table.roles().size());
    double column = divided.column();
    if (divided.chunks().size() == 1) {
      // few departments: the names take what they need, then columns grow, then names again
      double wide = Math.max(size * 4, (free - totals - size * 32) / departments);
      column = Math.min(column, Math.min(wide, free * 0.16));
      name = free - totals - column * departments;
    }
    var widths = new Widths(number, name, column, total, 0);
    return new Measures(style(size, head, small, padding, widths), divided.chunks());
  }

  private static MatrixStyle style(
      double size, double head, double small, double padding, Widths widths) {
    var sizes = new Sizes(size, head, small, size * 1.75, HIGHEST_NAME);
    return new MatrixStyle(sizes, widths, padding, new Lines(0.4, 0.8));
  }

  private static MatrixStyle withRow(MatrixStyle style, double row) {
    var sizes = style.sizes();
    return new MatrixStyle(
        new Sizes(sizes.text(), sizes.head(), sizes.small(), row, sizes.upright()),
        style.widths(),
        style.padding(),
        style.lines());
  }

  private double number(double small) {
    int highest = table.projects().stream().mapToInt(row -> row.project().number()).max().orElse(0);
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
