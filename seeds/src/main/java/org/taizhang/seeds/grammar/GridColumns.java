package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Table;

/**
 * Settles what the columns of a drawn table hold where their heads leave it open: a head over
 * several columns, columns without head, several columns of names.
 */
final class GridColumns {
  private static final Pattern ACTION = Pattern.compile("(?:专项)?(?:行动|工程)(?:名称|计划)?");

  private final GridCells grid;
  private final int from;
  private final int to;
  private final List<TableColumn> columns;

  private GridColumns(GridCells grid, GridHead head, int to) {
    this.grid = grid;
    this.from = head.end();
    this.to = to;
    this.columns = new ArrayList<>(head.columns());
  }

  static List<TableColumn> settled(GridCells grid, GridHead head, int to) {
    GridColumns settling = new GridColumns(grid, head, to);
    settling.partWide(head);
    settling.findMeasures();
    List<TableColumn> columns = TableColumns.settled(settling.columns);
    settling.columns.clear();
    settling.columns.addAll(columns);
    settling.settleNames();
    return settling.columns;
  }

  /** 项目 over a column of numbers and one of names; columns that no row uses hold nothing. */
  private void partWide(GridHead head) {
    for (int c = 0; c < columns.size(); c++) {
      Table.Cell cell = grid.at(head.end() - 1, c);
      boolean begins = cell != null && cell.column() == c;
      boolean wide = cell != null && cell.width() > 1;
      boolean blank = columns.get(c).head().isEmpty();
      if ((blank || (wide && !begins)) && count(c) == 0) {
        columns.set(c, columns.get(c).as(Kind.IGNORED));
      } else if (wide && begins && numbers(c) * 2 > count(c)) {
        columns.set(c, columns.get(c).as(Kind.NUMBER));
      }
    }
  }

  /** 单位 over 个, % and 万元 is no column of departments. */
  private void findMeasures() {
    for (int c = 0; c < columns.size(); c++) {
      if (Measures.is(columns.get(c), grid, c, from, to)) {
        columns.set(c, columns.get(c).as(Kind.IGNORED));
      }
    }
  }

  private int count(int column) {
    int count = 0;
    for (int r = from; r < to; r++) {
      count += grid.own(r, column) == null ? 0 : 1;
    }
    return count;
  }

  private int numbers(int column) {
    int count = 0;
    for (int r = from; r < to; r++) {
      Table.Cell cell = grid.own(r, column);
      count += cell != null && new TableCell(cell.text(), false).isNumber() ? 1 : 0;
    }
    return count;
  }

  /**
   * Of two columns of names the first one groups the other; where it never does, because every row
   * has its own, the second is the content.
   */
  private void settleNames() {
    nameByAction();
    int first = index(Kind.NAME, 0);
    int second = first < 0 ? -1 : index(Kind.NAME, first + 1);
    while (second >= 0) {
      boolean content = index(Kind.CONTENT, 0) >= 0;
      if (!content && !groups(first)) {
        columns.set(second, columns.get(second).as(Kind.CONTENT));
      } else {
        columns.set(first, columns.get(first).as(Kind.GROUP));
        first = second;
      }
      second = index(Kind.NAME, first + 1);
    }
    if (first >= 0 && index(Kind.CONTENT, 0) >= 0 && standsOverNumbers(first)) {
      columns.set(first, columns.get(first).as(Kind.GROUP));
      return;
    }
    int group = index(Kind.GROUP, 0);
    boolean made = group >= 0 && index(Kind.CONTENT, 0) < 0 && isName(group);
    if (made && first >= 0 && !groups(group)) {
      columns.set(group, columns.get(group).as(Kind.NAME));
      columns.set(first, columns.get(first).as(Kind.CONTENT));
    }
  }

  /** 行动 beside 目标任务: where every row has an action of its own, it is called after it. */
  private void nameByAction() {
    int group = index(Kind.GROUP, 0);
    if (group >= 0
        && index(Kind.NAME, 0) < 0
        && ACTION.matcher(HeadWords.bare(columns.get(group).head())).matches()
        && !groups(group)) {
      columns.set(group, columns.get(group).as(Kind.NAME));
    }
  }

  /** Whether a cell of the column is merged over rows that have numbers of their own. */
  private boolean standsOverNumbers(int column) {
    int number = index(Kind.NUMBER, 0);
    for (int r = from; r < to && number >= 0; r++) {
      Table.Cell cell = grid.at(r, column);
      boolean below = cell != null && cell.row() < r && !cell.text().isEmpty();
      if (below && grid.own(r, number) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int column) {
    TableColumn known = TableColumn.of(HeadWords.bare(columns.get(column).head()));
    return known != null && known.kind() == Kind.NAME;
  }

  /** Whether one cell of the column stands for several rows. */
  private boolean groups(int column) {
    Set<String> names = new HashSet<>();
    for (int r = from; r < to; r++) {
      Table.Cell cell = grid.own(r, column);
      boolean rowHasText = !grid.written(r).isEmpty();
      if (rowHasText && (cell == null || !names.add(cell.text().text()))) {
        return true;
      }
    }
    return false;
  }

  private int index(Kind kind, int start) {
    for (int c = start; c < columns.size(); c++) {
      if (columns.get(c).kind() == kind) {
        return c;
      }
    }
    return -1;
  }
}
