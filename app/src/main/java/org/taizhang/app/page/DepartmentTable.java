package org.taizhang.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.scene.Ink;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Target;

/** What one plan asks of one department, a row a project. */
final class DepartmentTable {
  private final Unit unit;
  private final PlanTasks tasks;
  private final BriefingWords words;
  private final TargetColumns targets;
  private final boolean dated;

  /** Whether some project has nothing but its content to say what is to be done. */
  private final boolean contents;

  /**
   * @param tasks only those in which the department has a role
   */
  DepartmentTable(Unit unit, PlanTasks tasks, BriefingWords words) {
    this.unit = unit;
    this.tasks = tasks;
    this.words = words;
    targets = new TargetColumns(tasks, words);
    contents =
        tasks.projects().stream()
            .anyMatch(p -> tasks.targets(p).isEmpty() && !p.content().isBlank());
    dated = tasks.projects().stream().anyMatch(project -> !dues(project).isEmpty());
  }

  Table table() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.matrix().number(), 2, Trait.NARROW, Trait.CENTRED, Trait.NAMING));
    columns.add(new Column(words.format("column.project"), 6, Trait.NAMING));
    columns.add(new Column(words.format("column.role"), 2, Trait.NARROW, Trait.CENTRED));
    if (contents) {
      columns.add(new Column(words.format("column.content"), 10));
    }
    columns.addAll(targets.columns());
    if (dated) {
      columns.add(new Column(words.format("column.due"), 5.5, Trait.NARROW, Trait.CENTRED));
    }
    columns.add(new Column(words.format("column.state"), 3, Trait.NARROW, Trait.CENTRED));
    columns.add(new Column(words.format("column.otherLeads"), 4.2));
    return new Table(columns, tasks.projects().stream().map(this::row).toList());
  }

  private Table.Row row(Project project) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(Ink.MUTED, Integer.toString(project.number())));
    cells.add(Cell.of(project.name()));
    cells.add(
        Cell.of(
            Roles.copyOf(unit.roles(tasks.ledger(), project)).stream()
                .map(words.matrix()::role)
                .toList()));
    if (contents) {
      cells.add(Cell.of(project.content().lines().toList()));
    }
    cells.addAll(targets.cells(project));
    if (dated) {
      cells.add(Cell.of(dues(project)));
    }
    cells.add(Cell.of(states(project)));
    cells.add(Cell.of(otherLeads(project)));
    return new Table.Row(cells);
  }

  private List<String> dues(Project project) {
    return tasks.targets(project).stream()
        .map(Target::due)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map((LocalDate due) -> words.date(due))
        .toList();
  }

  /** One word where all targets have come as far, otherwise one for each year. */
  private List<String> states(Project project) {
    var all = tasks.targets(project);
    if (all.stream().map(Target::state).distinct().count() <= 1) {
      return all.stream().limit(1).map(target -> words.state(target.state())).toList();
    }
    return all.stream()
        .map(target ->
            words.format("state.of", words.years(target.years()), words.state(target.state())))
        .toList();
  }

  private String otherLeads(Project project) {
    return tasks.ledger().units(project.id(), Role.LEAD).stream()
        .filter(lead -> !unit.departments().contains(lead))
        .map(lead -> tasks.ledger().department(lead).name())
        .collect(Collectors.joining("、"));
  }
}
