package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.model.Role;

/** The matrix of one plan as a table of words: signs in cells, totals in columns and rows. */
final class MatrixSheet {
  private final PlanTasks tasks;
  private final MatrixTable matrix;
  private final BriefingWords words;
  private final boolean grouped;

  MatrixSheet(PlanTasks tasks, MatrixTable matrix, BriefingWords words) {
    this.tasks = tasks;
    this.matrix = matrix;
    this.words = words;
    grouped = tasks.projects().stream().anyMatch(project -> project.section() != null);
  }

  /** What the signs mean: ● 牵头　○ 责任　△ 配合. */
  static String key(BriefingWords words) {
    return List.of(Role.values()).stream()
        .map(role -> sign(role) + " " + words.matrix().role(role))
        .collect(Collectors.joining("　"));
  }

  Table table() {
    var rows = new ArrayList<Table.Row>();
    var before = List.<String>of();
    for (var row : matrix.projects()) {
      var groups = tasks.groups(row.project());
      rows.add(row(row, groups, !rows.isEmpty() && groups.equals(before)));
      before = groups;
    }
    if (!rows.isEmpty() && !matrix.columns().isEmpty()) {
      matrix.roles().forEach(role -> rows.add(total(role)));
    }
    return new Table(columns(), rows);
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.matrix().number(), 2.4, Trait.NARROW, Trait.CENTRED));
    if (grouped) {
      columns.add(new Column(words.format("column.group"), 5, Trait.GROUPING, Trait.CENTRED));
    }
    columns.add(new Column(words.matrix().project(), 12, Trait.NAMING));
    for (var column : matrix.columns()) {
      columns.add(new Column(column.name(), 2.2, Trait.NARROW, Trait.CENTRED));
    }
    if (matrix.columns().isEmpty()) {
      var word = matrix.isOfSteps() ? words.matrix().offices() : words.matrix().departments();
      columns.add(new Column(word, 6));
    } else {
      for (var role : matrix.roles()) {
        columns.add(
            new Column(words.matrix().role(role), 2.2, Trait.NARROW, Trait.CENTRED)
                .under(words.matrix().total()));
      }
    }
    return columns;
  }

  private Table.Row row(ProjectRow row, List<String> groups, boolean sameGroup) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(Integer.toString(row.project().number())));
    if (grouped) {
      cells.add(sameGroup ? Cell.above() : Cell.of(groups));
    }
    cells.add(Cell.of(row.project().name()));
    for (int column = 0; column < matrix.columns().size(); column++) {
      cells.add(
          Cell.of(row.steps() == null ? signs(row.cells().in(column)) : row.steps().text(column)));
    }
    if (matrix.columns().isEmpty()) {
      cells.add(row.unclear() ? Cell.of(Ink.NOTICE, words.matrix().unclear()) : Cell.of());
    } else {
      matrix.roles().forEach(role -> cells.add(figure(row.count().of(role))));
    }
    return new Table.Row(cells);
  }

  private Table.Row total(Role role) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of());
    if (grouped) {
      cells.add(Cell.of());
    }
    cells.add(Cell.of(words.matrix().role(role) + words.matrix().total()));
    matrix.columns().forEach(column -> cells.add(figure(column.count().of(role))));
    for (var other : matrix.roles()) {
      cells.add(other == role ? figure(matrix.count().of(role)) : Cell.of());
    }
    return new Table.Row(cells);
  }

  private static Cell figure(int count) {
    return Cell.of(count == 0 ? "" : Integer.toString(count));
  }

  private static String signs(Set<Role> roles) {
    return roles.stream().map(MatrixSheet::sign).collect(Collectors.joining());
  }

  private static String sign(Role role) {
    return switch (role) {
      case LEAD -> "●";
      case RESPONSIBLE -> "○";
      case SUPPORTING -> "△";
    };
  }
}
