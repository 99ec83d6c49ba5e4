package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.grammar.TableColumn.Kind;

/**
 * The head of a table: one row or two, with blank cells where heads are merged. A head over the
 * years gives way to the years below it, wherever they stand.
 *
 * @param start index of its first cell
 * @param end index of the first cell after it
 */
record TableHead(int start, int end, List<TableColumn> columns) {
  private static final int FEWEST = 3;
  private static final int MOST_BLANKS = 24;

  /** The first head at or after the index, or null. */
  static @Nullable TableHead find(List<TableCell> cells, int from) {
    for (int i = from; i < cells.size(); i++) {
      if (!cells.get(i).isBlank() && TableColumn.of(cells.get(i)) != null) {
        TableHead head = at(cells, i);
        if (head != null) {
          return head;
        }
      }
    }
    return null;
  }

  private static @Nullable TableHead at(List<TableCell> cells, int start) {
    List<TableColumn> heads = new ArrayList<>();
    int end = start;
    int blanks = 0;
    for (int i = start; i < cells.size() && blanks <= MOST_BLANKS; i++) {
      TableCell cell = cells.get(i);
      TableColumn column = TableColumn.of(cell);
      if (cell.isBlank()) {
        blanks++;
      } else if (column != null) {
        heads.add(column);
        blanks = 0;
        end = i + 1;
      } else if (isUnknownHead(cells, i)) {
        heads.add(new TableColumn(Kind.UNKNOWN, 0, cell.text()));
        end = i + 1;
      } else {
        break;
      }
    }
    List<TableColumn> columns = TableColumns.arranged(heads);
    boolean twoRows = heads.size() != columns.size() || holdsBlank(cells.subList(start, end));
    while (twoRows && end < cells.size() && cells.get(end).isBlank() && !cells.get(end).begins()) {
      end++;
    }
    return isHead(columns) ? new TableHead(start, end, columns) : null;
  }

  private static boolean holdsBlank(List<TableCell> cells) {
    return cells.stream().anyMatch(TableCell::isBlank);
  }

  /** A short head that no rule knows, among others that are known or at the end of their row. */
  private static boolean isUnknownHead(List<TableCell> cells, int index) {
    TableCell cell = cells.get(index);
    boolean followed = index + 1 < cells.size() && cells.get(index + 1).begins();
    for (int i = index + 1; i < Math.min(cells.size(), index + 3) && !followed; i++) {
      followed = TableColumn.of(cells.get(i)) != null && !cells.get(i).begins();
    }
    return followed
        && !cell.begins()
        && cell.text().length() <= 12
        && !cell.isNumber()
        && Punctuation.first(cell.text(), "。,;") < 0;
  }

  private static boolean isHead(List<TableColumn> columns) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    columns.forEach(column -> kinds.add(column.kind()));
    boolean words = kinds.contains(Kind.NAME) || kinds.contains(Kind.CONTENT);
    boolean more =
        kinds.contains(Kind.YEAR)
            || kinds.contains(Kind.LEAD)
            || kinds.contains(Kind.RESPONSIBLE)
            || kinds.contains(Kind.NUMBER);
    return columns.size() >= FEWEST && words && more;
  }

  /** Index of the column, or -1. */
  int index(Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }
}
