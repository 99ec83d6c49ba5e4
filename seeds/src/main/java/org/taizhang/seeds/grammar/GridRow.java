package org.taizhang.seeds.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.model.Place;
import org.taizhang.seeds.grammar.TableColumn.Kind;
import org.taizhang.seeds.source.Passage;
import org.taizhang.seeds.source.Table;

/**
 * An item of a drawn table while its rows are collected: it may run over several, because its name
 * is merged over them, or because a page break cut it in two.
 */
final class GridRow {
  private final List<Set<Table.Cell>> cells = new ArrayList<>();
  private final List<Passage> blanks = new ArrayList<>();
  private final List<Kind> kinds;
  private final Place at;

  GridRow(GridCells grid, int row, List<TableColumn> columns) {
    List<Table.Cell> written = grid.written(row);
    this.at = written.isEmpty() ? grid.place(row, 0) : written.getFirst().text().start();
    this.kinds = columns.stream().map(TableColumn::kind).toList();
    for (int c = 0; c < columns.size(); c++) {
      cells.add(new LinkedHashSet<>());
      blanks.add(grid.blank(row, c));
    }
    add(grid, row, columns);
  }

  /**
   * Takes the cells of a row. What is merged with the row above holds for this one too; a group is
   * entered once, and so are a number and figures.
   */
  void add(GridCells grid, int row, List<TableColumn> columns) {
    for (int c = 0; c < columns.size(); c++) {
      Table.Cell cell = grid.at(row, c);
      if (cell != null && !cell.text().isEmpty() && holds(cell, row, c, columns.get(c).kind())) {
        cells.get(c).add(cell);
      }
    }
  }

  private static boolean holds(Table.Cell cell, int row, int column, Kind kind) {
    boolean begins = cell.row() == row;
    boolean across = cell.column() == column;
    return switch (kind) {
      case NUMBER, GROUP, FIGURES -> begins && across;
      case NAME, CONTENT, DUE, IGNORED, UNKNOWN, YEARS, ROLES -> across;
      case YEAR, LEAD, RESPONSIBLE, SUPPORTING -> true;
    };
  }

  TableRow row() {
    List<TableCell> row = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      List<Passage> texts = cells.get(c).stream().map(Table.Cell::text).toList();
      Passage text = texts.isEmpty() ? blanks.get(c) : GridText.of(texts, kinds.get(c));
      row.add(new TableCell(text, false));
    }
    return new TableRow(row, row.size(), at);
  }
}
