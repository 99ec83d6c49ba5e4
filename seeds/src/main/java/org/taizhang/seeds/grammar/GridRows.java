package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.Folding;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Table;

/**
 * The rows of a drawn table, those that belong to one item put together. Lines over the full width
 * name groups; notes and totals are no items.
 */
final class GridRows {
  private static final Pattern NOTE =
      Pattern.compile("(?:备注|附注|注|说明|填表说明|填表人|填报人|制表人?|审核人?|单位负责人|联系人|联系电话|联系方式)[:\\d].*");
  private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|累计)[:(]?.{0,12}");
  private static final Pattern EXAMPLE = Pattern.compile("(?:填写|填报)?(?:示例|样例|例)");
  private static final int LONGEST_GROUP = 60;

  private final List<TableColumn> columns;
  private final int number;
  private final int name;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<Passage> notes = new ArrayList<>();
  private @Nullable GridRow open;
  private int numbered;
  private int named;
  private boolean broken;
  private String group = "";

  GridRows(List<TableColumn> columns) {
    this.columns = columns;
    this.number = index(Kind.NUMBER);
    this.name = index(Kind.NAME);
  }

  private int index(Kind kind) {
    return columns.stream().map(TableColumn::kind).toList().indexOf(kind);
  }

  /** The next row may be the rest of one that a page break cut. */
  void breakPage() {
    broken = true;
  }

  /** A heading outside the table that its next rows stand under. */
  void enter(Passage heading) {
    close();
    broken = false;
    rows.add(line(heading));
  }

  /** Takes the row of a table that has the columns. */
  void take(GridCells grid, int row) {
    List<Table.Cell> written = grid.written(row);
    if (written.isEmpty() || isExample(written.getFirst())) {
      return;
    }
    Table.Cell only = written.size() == 1 ? written.getFirst() : null;
    if (only != null && isLine(grid, row, only)) {
      takeLine(only.text());
    } else if (isTotal(written.getFirst())) {
      close();
    } else {
      takeCells(grid, row);
    }
    broken = false;
  }

  private boolean isLine(GridCells grid, int row, Table.Cell only) {
    if (grid.isFullWidth(only)) {
      return grid.columns() > 1;
    }
    if (only.column() > 0 || grid.isCovered(row)) {
      return false;
    }
    String folded = Folding.folded(only.text().text());
    Kind kind = columns.getFirst().kind();
    boolean heading = Marker.of(only.text().text()) != null || only.width() > 1;
    return isNote(folded)
        || (kind == Kind.NUMBER && !TableNumbers.mayBeNumber(folded))
        || kind == Kind.GROUP
        || (kind == Kind.NAME && heading && !broken);
  }

  private void takeLine(Passage line) {
    String folded = Folding.folded(line.text()).strip();
    boolean sentence = folded.endsWith("。") || folded.length() > LONGEST_GROUP;
    close();
    if (isNote(folded) || sentence) {
      notes.add(line);
    } else if (!TOTAL.matcher(folded).matches()) {
      rows.add(line(line));
    }
  }

  private static TableRow line(Passage text) {
    return new TableRow(List.of(new TableCell(text, true)), 1, text.start());
  }

  private static boolean isNote(String folded) {
    return NOTE.matcher(folded.replaceAll("\\s", "")).matches();
  }

  /** A row that only shows how a form is filled in. */
  private static boolean isExample(Table.Cell first) {
    return EXAMPLE.matcher(Folding.compact(first.text().text())).matches();
  }

  private static boolean isTotal(Table.Cell first) {
    String folded = Folding.compact(first.text().text());
    return TOTAL.matcher(folded).matches();
  }

  private void takeCells(GridCells grid, int row) {
    GridRow before = open;
    if (before != null && goesOn(grid, row)) {
      before.add(grid, row, columns);
      return;
    }
    close();
    open = new GridRow(grid, row, columns);
    numbered += has(grid, row, number) ? 1 : 0;
    named++;
    group =
        index(Kind.GROUP) >= 0 && has(grid, row, index(Kind.GROUP)) ? groupIn(grid, row) : group;
  }

  private boolean goesOn(GridCells grid, int row) {
    boolean nameBegins = has(grid, row, name);
    if (has(grid, row, number) || entersGroup(grid, row)) {
      return false;
    }
    if (number >= 0 && nameBegins) {
      return broken && numbered * 5 >= named * 4 && !isMerged(grid, row, number);
    }
    return !nameBegins && (number >= 0 || name >= 0);
  }

  private boolean entersGroup(GridCells grid, int row) {
    int column = index(Kind.GROUP);
    return column >= 0 && has(grid, row, column) && !groupIn(grid, row).equals(group);
  }

  private String groupIn(GridCells grid, int row) {
    Table.Cell cell = grid.own(row, index(Kind.GROUP));
    return cell == null ? "" : cell.text().text().replaceAll("\\s", "");
  }

  private static boolean has(GridCells grid, int row, int column) {
    return column >= 0 && grid.own(row, column) != null;
  }

  private static boolean isMerged(GridCells grid, int row, int column) {
    Table.Cell cell = grid.at(row, column);
    return cell != null && cell.row() < row;
  }

  private void close() {
    GridRow last = open;
    open = null;
    if (last != null) {
      rows.add(last.row());
    }
  }

  /** The rows so far; the table is at its end. */
  List<TableRow> rows() {
    close();
    return rows;
  }

  List<Passage> notes() {
    return notes;
  }
}
