package org.taizhang.seeds.generated;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.generated.MadeBlock.Cell;
import org.taizhang.seeds.generated.MadeBlock.Grid;

/**
 * The rows of a table as plain text: a tab between two cells, merged ones empty but for the first.
 */
final class PlainRows {
  private PlainRows() {}

  /** The cells of one row, as many as the table has columns. */
  static List<String> of(Grid grid, int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      Cell cell = grid.at(row, column);
      cells.add(cell.row() == row && cell.column() == column ? cell.text() : "");
    }
    return cells;
  }

  /** The whole document as word processors give it beside the marked form. */
  static String of(MadeDocument document) {
    StringBuilder text = new StringBuilder();
    for (MadeBlock block : document.blocks()) {
      switch (block) {
        case MadeBlock.Text paragraph -> text.append(paragraph.whole()).append("\r\n");
        case Grid grid -> {
          for (int row = 0; row < grid.rows(); row++) {
            text.append(String.join("\t", of(grid, row)).replace("\n", "\r\n")).append("\r\n");
          }
        }
      }
    }
    return text.toString();
  }
}
