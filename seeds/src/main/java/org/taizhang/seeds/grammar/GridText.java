package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.seeds.source.Passage;

/** Cells that belong together, as one text: a sentence that a page break cut is joined again. */
final class GridText {
  private GridText() {}

  static Passage of(List<Passage> cells, TableColumn.Kind column) {
    if (cells.size() == 1) {
      return cells.getFirst();
    }
    List<Passage> lines = new ArrayList<>();
    cells.forEach(cell -> lines.addAll(lines(cell)));
    return CellText.join(lines, column.namesUnits());
  }

  /** The paragraphs of a cell. */
  static List<Passage> lines(Passage cell) {
    List<Passage> lines = new ArrayList<>();
    int start = 0;
    while (start <= cell.length()) {
      int end = cell.text().indexOf('\n', start);
      end = end < 0 ? cell.length() : end;
      lines.add(cell.sub(start, end));
      start = end + 1;
    }
    return lines;
  }
}
