package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.scene.Ink;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;

/** The table 分年推进表 of one plan: a row a project, a column a year. */
final class YearsTable {
  private final PlanTasks tasks;
  private final BriefingWords words;
  private final TargetColumns targets;
  private final boolean grouped;
  private final boolean contents;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);

  YearsTable(PlanTasks tasks, BriefingWords words) {
    this.tasks = tasks;
    this.words = words;
    targets = new TargetColumns(tasks, words);
    grouped = tasks.projects().stream().anyMatch(project -> project.section() != null);
    contents = tasks.projects().stream().anyMatch(this::saysMore);
    if (!tasks.ledger().departments(tasks.plan().id()).isEmpty()) {
      roles.addAll(Set.of(Role.LEAD, Role.RESPONSIBLE));
      if (tasks.projects().stream().anyMatch(p -> !names(p, Role.SUPPORTING).isEmpty())) {
        roles.add(Role.SUPPORTING);
      }
    }
  }

  Table table() {
    var rows = new ArrayList<Table.Row>();
    var before = List.<String>of();
    for (var project : tasks.projects()) {
      var groups = tasks.groups(project);
      rows.add(row(project, groups, !rows.isEmpty() && groups.equals(before)));
      before = groups;
    }
    return new Table(columns(), rows);
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.matrix().number(), 2, Trait.NARROW, Trait.CENTRED, Trait.NAMING));
    if (grouped) {
      columns.add(new Column(words.format("column.group"), 4, Trait.GROUPING, Trait.CENTRED));
    }
    columns.add(new Column(words.format("column.project"), 5, Trait.NAMING));
    if (contents) {
      columns.add(new Column(words.format("column.content"), 10));
    }
    columns.addAll(targets.columns());
    roles.forEach(role -> columns.add(new Column(words.format("column." + role), 4.2)));
    return columns;
  }

  private Table.Row row(Project project, List<String> groups, boolean sameGroup) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(Ink.MUTED, Integer.toString(project.number())));
    if (grouped) {
      cells.add(sameGroup ? Cell.above() : Cell.of(groups));
    }
    cells.add(Cell.of(project.name()));
    if (contents) {
      cells.add(Cell.of(project.content().lines().toList()));
    }
    cells.addAll(targets.cells(project));
    boolean nobody = tasks.ledger().roles(project.id()).isEmpty();
    for (var role : roles) {
      var names = names(project, role);
      boolean unclear = nobody || (role == Role.LEAD && names.isEmpty());
      cells.add(
          unclear
              ? Cell.of(Ink.NOTICE, words.matrix().unclear())
              : Cell.of(String.join("、", names)));
    }
    return new Table.Row(cells);
  }

  /** Whether its content is not simply what stands among its targets anyway. */
  private boolean saysMore(Project project) {
    return !project.content().isBlank()
        && tasks.targets(project).stream().map(Target::text).noneMatch(project.content()::equals);
  }

  private List<String> names(Project project, Role role) {
    return tasks.ledger().units(project.id(), role).stream()
        .map(id -> tasks.ledger().department(id).name())
        .collect(Collectors.toList());
  }
}
