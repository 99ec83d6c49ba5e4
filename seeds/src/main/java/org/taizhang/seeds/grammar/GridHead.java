package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Table;

/**
 * The head of a drawn table: one to three rows, with heads that span those below them.
 *
 * @param start its first row
 * @param end the first row below it
 */
record GridHead(int start, int end, List<TableColumn> columns) {
  private static final int MOST_ROWS = 3;
  private static final int LONGEST = 40;

  GridHead {
    columns = List.copyOf(columns);
  }

  /** The head that begins in the row, or null. */
  static @Nullable GridHead at(GridCells grid, int row) {
    List<Table.Cell> first = grid.written(row);
    if (first.size() < 2 || first.stream().anyMatch(cell -> !canBeHead(cell))) {
      return null;
    }
    int end = end(grid, row);
    List<TableColumn> columns = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      columns.add(column(grid, row, end, c));
    }
    GridHead head = new GridHead(row, end, columns);
    return head.isHead() ? head : null;
  }

  private static boolean canBeHead(Table.Cell cell) {
    String text = cell.text().text();
    return text.length() <= LONGEST && !text.contains("。");
  }

  /** Heads merged with what is below them, and heads below a wider one, make the head higher. */
  private static int end(GridCells grid, int row) {
    int end = row + 1;
    for (int r = row; r < end; r++) {
      for (Table.Cell cell : grid.written(r)) {
        end = Math.max(end, Math.min(cell.row() + cell.height(), row + MOST_ROWS));
      }
      end = Math.min(end, grid.rows());
    }
    while (end < grid.rows() && end < row + MOST_ROWS && standsBelowWider(grid, end)) {
      end++;
    }
    return end;
  }

  private static boolean standsBelowWider(GridCells grid, int row) {
    List<Table.Cell> written = grid.written(row);
    return written.size() > 1
        && written.stream()
            .allMatch(cell -> {
              Table.Cell above = grid.at(row - 1, cell.column());
              boolean wider =
                  above != null
                      && above.width() > cell.width()
                      && !grid.isFullWidth(above)
                      && !above.text().isEmpty();
              return (wider || spread(grid, row - 1, cell.column()) != null)
                  && HeadWords.below(cell.text().text()) != null;
            });
  }

  /**
   * The head that reaches over the place although it is one cell: plain text does not say which
   * cells were merged, only that the place is blank and that every column below has a head.
   */
  private static Table.@Nullable Cell spread(GridCells grid, int row, int column) {
    int left = column;
    while (left >= 0 && isBlank(grid.at(row, left))) {
      left--;
    }
    Table.Cell head = left < 0 || row + 1 >= grid.rows() ? null : grid.own(row, left);
    if (head == null || head.width() > 1 || head.height() > 1) {
      return null;
    }
    int right = Math.max(column, left + 1);
    if (right >= grid.columns() || !isBlank(grid.at(row, right))) {
      return null;
    }
    for (int c = left; c <= right; c++) {
      if (grid.own(row + 1, c) == null) {
        return null;
      }
    }
    return head;
  }

  private static boolean isBlank(Table.@Nullable Cell cell) {
    return cell == null || cell.text().isEmpty();
  }

  private static TableColumn column(GridCells grid, int from, int to, int c) {
    Set<Table.Cell> cells = new LinkedHashSet<>();
    for (int r = from; r < to; r++) {
      Table.Cell own = grid.at(r, c);
      Table.Cell cell = isBlank(own) && r + 1 < to ? spread(grid, r, c) : own;
      if (cell != null && !cell.text().isEmpty()) {
        cells.add(cell);
      }
    }
    List<String> heads =
        cells.stream()
            .map(cell -> cell.text().text().replaceAll("\\s", ""))
            .collect(Collectors.toCollection(ArrayList::new));
    return HeadWords.column(heads);
  }

  private boolean isHead() {
    Set<Kind> kinds = columns.stream().map(TableColumn::kind).collect(Collectors.toSet());
    boolean words =
        kinds.contains(Kind.NAME) || kinds.contains(Kind.CONTENT) || kinds.contains(Kind.GROUP);
    boolean more =
        kinds.contains(Kind.YEAR)
            || kinds.contains(Kind.YEARS)
            || kinds.contains(Kind.ROLES)
            || kinds.contains(Kind.LEAD)
            || kinds.contains(Kind.RESPONSIBLE)
            || kinds.contains(Kind.NUMBER)
            || kinds.contains(Kind.DUE);
    long known = columns.stream().filter(column -> column.kind() != Kind.UNKNOWN).count();
    return words && more && known * 2 > columns.size();
  }

  /** Whether a rule knows every column; blank ones before them all are a margin. */
  boolean isCertain() {
    return columns.stream()
        .dropWhile(column -> column.head().isEmpty())
        .noneMatch(column -> column.kind() == Kind.UNKNOWN);
  }

  GridHead with(List<TableColumn> other) {
    return new GridHead(start, end, other);
  }

  /** Whether the other head names the same columns in the same order. */
  boolean isSame(GridHead other) {
    return names().equals(other.names());
  }

  private List<String> names() {
    return columns.stream().map(column -> column.kind() + "/" + column.year()).toList();
  }
}
