package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.resolve.QuantityUnits;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Table;

/** Tables of indicators: a column 单位 that holds measure words, and numbers without any. */
final class Measures {
  private static final Pattern HEAD = Pattern.compile("(?:计量|计算)?单位");
  private static final Pattern NUMBER = Pattern.compile("[≥≤<>]?\\d[\\d,]*(?:\\.\\d+)?(?:以上|左右)?");

  private Measures() {}

  /** Whether the column between the rows holds measure words and no departments. */
  static boolean is(TableColumn column, GridCells grid, int index, int from, int to) {
    if (!isHead(column)) {
      return false;
    }
    boolean any = false;
    for (int r = from; r < to; r++) {
      Table.Cell cell = grid.own(r, index);
      if (cell != null && !QuantityUnits.isMeasure(cell.text().text())) {
        return false;
      }
      any |= cell != null;
    }
    return any;
  }

  private static boolean isHead(TableColumn column) {
    return HEAD.matcher(HeadWords.bare(column.head())).matches();
  }

  /** A bare number with the indicator before and its unit behind it; any other cell as it is. */
  static Passage of(Passage cell, List<TableColumn> columns, TableRow row) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      Passage unit = row.cell(i);
      if (column.kind() == Kind.IGNORED
          && isHead(column)
          && !unit.isEmpty()
          && NUMBER.matcher(Folding.compact(cell.text())).matches()) {
        return Passage.join(List.of(row.text(columns, Kind.NAME), cell, unit), "");
      }
    }
    return cell;
  }
}
