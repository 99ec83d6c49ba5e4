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
    cells.forEach(cell -> lines.addAll(cell.paragraphs()));
    return CellText.join(lines, column.namesUnits());
  }
}
