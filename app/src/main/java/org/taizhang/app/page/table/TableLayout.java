package org.taizhang.app.page.table;

import java.util.ArrayList;
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

  /**
   * @param continued stands after what is repeated on a further page: （续）
   */
  public TableLayout(
      Table table, TextMetrics metrics, TableStyle style, double width, String continued) {
    this.table = table;
    this.style = style;
    var widths = new ColumnWidths(table, metrics, style).within(width);
    lines = new CellLines(table, metrics, style, widths, continued);
    ink = new TableInk(table, metrics, style, widths, lines);
  }

  /** The least height in which the head and the beginning of the first row can stand. */
  public double least() {
    var trial = new Filling(table, lines, style, Double.MAX_VALUE);
    if (!table.rows().isEmpty()) {
      int all = lines.count(0);
      trial.take(0, 0, all > 5 ? 2 : all);
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
      var page = new Filling(table, lines, style, room);
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
