package org.taizhang.app.scene;

import java.util.List;
import java.util.Set;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.model.Role;

/**
 * Projects × departments, as data.
 *
 * @param rows as issued, totals last
 * @param columns departments in the order of their plans' directories
 * @param bands whose columns they are; empty when there is only one issuer
 * @param roles which roles are counted: 牵头 and 责任 always, 配合 where it occurs
 */
public record MatrixTable(
    List<MatrixRow> rows, List<MatrixColumn> columns, List<ColumnBand> bands, Set<Role> roles) {
  public MatrixTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    bands = List.copyOf(bands);
  }

  /** The roles in a cell; empty in rows that are not projects. */
  public Set<Role> roles(int row, int column) {
    return rows.get(row) instanceof ProjectRow project ? project.cells().in(column) : Set.of();
  }

  /** Whether something stands in a cell: roles, or steps. */
  public boolean isMarked(int row, int column) {
    return rows.get(row) instanceof ProjectRow project
        && (project.steps() == null
            ? !project.cells().in(column).isEmpty()
            : project.steps().all(column) > 0);
  }

  /** Whether the columns are offices with steps instead of departments with roles. */
  public boolean isOfSteps() {
    return rows.stream()
        .anyMatch(row -> row instanceof ProjectRow project && project.steps() != null);
  }

  /** How many steps are shown, all together. */
  public int steps() {
    return projects().stream().mapToInt(row -> row.steps() == null ? 0 : row.steps().all()).sum();
  }

  /** How many of them are done. */
  public int stepsDone() {
    return projects().stream().mapToInt(row -> row.steps() == null ? 0 : row.steps().done()).sum();
  }

  /** How often each role occurs in all of the table. */
  public RoleCount count() {
    return columns.stream().map(MatrixColumn::count).reduce(RoleCount.NONE, RoleCount::plus);
  }

  /** The projects shown, in order. */
  public List<ProjectRow> projects() {
    return rows.stream()
        .<ProjectRow>mapMulti((row, keep) -> {
          if (row instanceof ProjectRow project) {
            keep.accept(project);
          }
        })
        .toList();
  }
}
