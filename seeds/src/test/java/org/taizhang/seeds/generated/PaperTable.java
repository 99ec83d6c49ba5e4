package org.taizhang.seeds.generated;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;

/** The measures of a ruled table, in points. */
final class PaperTable {
  static final float SIZE = 9;
  static final float LEADING = 12;
  static final float PAD = 3;

  private final Grid grid;
  private final Map<Cell, List<String>> lines = new LinkedHashMap<>();
  private final float[] xs;
  private final float[] heights;

  PaperTable(Grid grid, PDType0Font font, float width) throws IOException {
    this.grid = grid;
    this.xs = widths(grid, width);
    this.heights = new float[grid.rows()];
    for (Cell cell : grid.cells()) {
      List<String> wrapped = new ArrayList<>();
      float room = xs[cell.column() + cell.width()] - xs[cell.column()] - 2 * PAD - 2;
      for (String paragraph : cell.paragraphs()) {
        wrapped.addAll(PaperLines.wrap(font, paragraph, SIZE, room));
      }
      lines.put(cell, wrapped);
      float needed = (wrapped.size() * LEADING + 2 * PAD + 2) / cell.height();
      for (int row = cell.row(); row < cell.row() + cell.height(); row++) {
        heights[row] = Math.max(heights[row], needed);
      }
    }
  }

  /** Columns get room by the root of their longest text. */
  private static float[] widths(Grid grid, float width) {
    double[] wants = new double[grid.columns()];
    for (Cell cell : grid.cells()) {
      if (cell.width() == 1) {
        double want = Math.max(3, Math.sqrt(cell.text().length()) * 2);
        wants[cell.column()] = Math.max(wants[cell.column()], want);
      }
    }
    double sum = 0;
    for (double want : wants) {
      sum += want;
    }
    float[] xs = new float[wants.length + 1];
    for (int i = 0; i < wants.length; i++) {
      xs[i + 1] = xs[i] + (float) (wants[i] / sum * width);
    }
    return xs;
  }

  float x(int column) {
    return xs[column];
  }

  float height(int from, int to) {
    float height = 0;
    for (int row = from; row < to; row++) {
      height += heights[row];
    }
    return height;
  }

  /** The first row that no longer fits into the room, rows of a head staying together. */
  int fits(int from, float room) {
    int to = from;
    while (to < grid.rows() && height(from, to + 1) <= room) {
      to++;
    }
    while (to > from && to < grid.rows() && isHead(to - 1)) {
      to--;
    }
    return to < grid.heads() ? from : to;
  }

  /** Whether the row names what stands below it: it stays with the next one. */
  private boolean isHead(int row) {
    return grid.row(row).stream().anyMatch(cell -> cell.width() > 1);
  }

  /** The cells on rows of one page, merged ones cut at its ends. */
  List<Cell> part(int from, int to) {
    List<Cell> part = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      int top = Math.max(from, cell.row());
      int bottom = Math.min(to, cell.row() + cell.height());
      if (top < bottom) {
        Cell cut = new Cell(cell.text(), top, cell.column(), bottom - top, cell.width());
        lines.putIfAbsent(cut, top == cell.row() ? lines.get(cell) : List.of());
        part.add(cut);
      }
    }
    return part;
  }

  List<String> lines(Cell cell) {
    return lines.get(cell);
  }
}
