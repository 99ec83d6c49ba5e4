package org.taizhang.app.page.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.app.type.TextMetrics;

/**
 * A table in a width, ready to be divided among pages. Heads stand on every page; a row breaks only
 * where two lines of it stand on either page; a group that goes on says its name again.
 */
public final class TableLayout {
  private final Table table;
  private final TableStyle style;
  private final CellLines lines;
  private final TableInk ink;
  private final double[] widths;

  /**
   * @param continued stands after what is repeated on a further page: （续）
   */
  public TableLayout(
      Table table, TextMetrics metrics, TableStyle style, double width, String continued) {
    this.table = table;
    this.style = style;
    widths = new ColumnWidths(table, metrics, style).within(width);
    lines = new CellLines(table, metrics, style, widths, continued);
    ink = new TableInk(table, metrics, style, widths, lines);
  }

  /** Of the columns, from left to right. */
  public List<Double> widths() {
    return Arrays.stream(widths).boxed().toList();
  }

  /** Of a row that stands whole, and beside it the name of a group that it is all of. */
  public double rowHeight(int row) {
    int most = lines.count(row);
    for (int column = 0; column < widths.length; column++) {
      most = table.span(row, column) == 1 ? Math.max(most, lines.of(row, column).size()) : most;
    }
    return style.height(most);
  }

  /**
   * The least height in which the head and the beginning of the first row can stand.
   *
   * @param others height that a whole page leaves to the table
   */
  public double least(double others) {
    var trial = new Filling(table, lines, style, Double.MAX_VALUE, kept(others));
    if (!table.rows().isEmpty()) {
      int all = lines.count(0);
      trial.take(0, 0, all > kept(others) ? 2 : all);
      trial.end();
    }
    return ink.headHeight() + trial.pieces().stream().mapToDouble(Piece::height).sum();
  }

  /**
   * The parts in order, never none.
   *
   * @param first height that the first page leaves to the table, its head included
   * @param others height that every other page does
   */
  public List<TablePart> parts(double first, double others) {
    var parts = new ArrayList<TablePart>();
    int row = 0;
    int from = 0;
    do {
      double room = (parts.isEmpty() ? first : others) - ink.headHeight();
      var page = new Filling(table, lines, style, room, kept(others));
      boolean full = false;
      while (row < table.rows().size() && !full) {
        int all = lines.count(row);
        int to = page.take(row, from, all) ? all : page.takePart(row, from);
        if (to == from && page.pieces().isEmpty()) {
          to = page.takeForced(row, from);
        }
        full = to < all;
        from = full ? to : 0;
        row += full ? 0 : 1;
      }
      page.end();
      parts.add(part(page.pieces()));
    } while (row < table.rows().size());
    return parts;
  }

  /** A row lower than a fourth of a page goes to the next one whole. */
  private int kept(double others) {
    return Math.max(5, (int) ((others - ink.headHeight()) / 4 / style.leading()));
  }

  private TablePart part(List<Piece> pieces) {
    Map<Integer, Double> begun = new HashMap<>();
    double bottom = 0;
    for (var piece : pieces) {
      if (piece.from() == 0) {
        begun.put(piece.row(), ink.headHeight() + piece.y());
      }
      bottom = piece.bottom();
    }
    return new TablePart(ink.headHeight() + bottom, ink.shapes(pieces), begun);
  }
}
