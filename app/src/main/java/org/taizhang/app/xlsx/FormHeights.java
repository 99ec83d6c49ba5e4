package org.taizhang.app.xlsx;

import java.util.List;
import org.taizhang.app.xlsx.FormSheet.Cell;
import org.taizhang.app.xlsx.FormSheet.Use;

/** How high the rows of a form have to be, in points. */
final class FormHeights {
  private static final double LINE = 14;
  private static final double AROUND = 6;
  private static final int MOST_LINES = 28;

  /** There is room for two lines of writing by hand. */
  private static final int LEAST_LINES = 2;

  private FormHeights() {}

  static double of(FormSheet form, List<Cell> row) {
    int lines = LEAST_LINES;
    for (int column = 0; column < row.size(); column++) {
      FormSheet.Column shown = form.columns().get(column);
      if (!(shown.use() instanceof Use.Hidden)) {
        lines = Math.max(lines, lines(row.get(column).text(), shown.width() - 1));
      }
    }
    return LINE * Math.min(MOST_LINES, lines) + AROUND;
  }

  private static int lines(String text, int width) {
    return text.lines()
        .mapToInt(line -> Math.max(1, Math.ceilDiv(halves(line), width - width % 2)))
        .sum();
  }

  /** Characters of half width; Chinese ones are two. */
  private static int halves(String line) {
    return line.codePoints().map(c -> c < 0x1100 && c != '“' && c != '”' ? 1 : 2).sum();
  }
}
