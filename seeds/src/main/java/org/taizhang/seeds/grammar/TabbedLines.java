package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.text.Width;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.SourceText;

/**
 * Cells of a table with one cell a line. A line that begins with a tab is a cell, a lone tab an
 * empty one; a line without tab goes on with the cell before, even after an empty line (牵头 ¶ ¶ 部门),
 * unless no cell follows any more.
 */
final class TabbedLines {
  private final List<TableCell> cells = new ArrayList<>();
  private final List<Passage> open = new ArrayList<>();
  private boolean begins = true;
  private boolean gap = true;

  private TabbedLines() {}

  static List<TableCell> cells(SourceText source) {
    TabbedLines lines = new TabbedLines();
    int lastTab = -1;
    for (int i = 0; i < source.lines().size(); i++) {
      lastTab = source.lines().get(i).text().startsWith("\t") ? i : lastTab;
    }
    for (int i = 0; i < source.lines().size(); i++) {
      lines.take(source.lines().get(i), i > lastTab);
    }
    lines.close();
    return lines.cells;
  }

  private void take(Passage line, boolean afterTable) {
    String text = line.text();
    if (text.startsWith("\t")) {
      close();
      begins = gap;
      gap = false;
      open.add(line.from(1).trimmed());
    } else if (Width.trimmed(text).isEmpty()) {
      gap = true;
    } else if (open.isEmpty() || (afterTable && gap)) {
      close();
      begins = true;
      open.add(line.trimmed());
      close();
      gap = true;
    } else {
      open.add(line.trimmed());
      gap = false;
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      cells.add(new TableCell(CellText.join(open, true), begins));
      open.clear();
    }
  }
}
