package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;

/** The rows of the Gantt chart as tables: a row a target, with its years, due date and state. */
public final class TargetSheets implements Tabular {
  private final MatrixProjection projection;
  private final BriefingWords words;

  public TargetSheets(MatrixProjection projection, BriefingWords words) {
    this.projection = projection;
    this.words = words;
  }

  @Override
  public TableSheets sheets(Ledger ledger, BriefingChoice choice) {
    var chosen = new ChosenPlans(ledger, choice, words);
    var sheets = new ArrayList<TableSheet>();
    for (var plan : chosen.plans()) {
      var tasks = PlanTasks.of(projection, ledger, plan, choice);
      var facts = chosen.facts(tasks, BriefingKind.GANTT);
      sheets.add(TableSheet.of(plan.code(), facts, chosen.mark(plan), table(tasks)));
    }
    return chosen.sheets(BriefingKind.GANTT, sheets);
  }

  private Table table(PlanTasks tasks) {
    boolean grouped = tasks.projects().stream().anyMatch(project -> project.section() != null);
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.matrix().number(), 2.4, Trait.NARROW, Trait.CENTRED));
    if (grouped) {
      columns.add(new Column(words.format("column.group"), 5, Trait.GROUPING, Trait.CENTRED));
    }
    columns.add(new Column(words.format("column.project"), 6, Trait.NAMING));
    columns.add(new Column(words.format("column.years"), 5.5, Trait.CENTRED));
    columns.add(new Column(words.format("column.target"), 12));
    columns.add(new Column(words.format("column.due"), 6, Trait.CENTRED));
    columns.add(new Column(words.format("column.state"), 3.5, Trait.CENTRED));
    columns.add(new Column(words.format("column.LEAD"), 4.5));
    var rows = new ArrayList<Table.Row>();
    var before = List.<String>of();
    for (var project : tasks.projects()) {
      var groups = tasks.groups(project);
      var targets = new ArrayList<@Nullable Target>(tasks.targets(project));
      if (targets.isEmpty()) {
        targets.add(null);
      }
      for (var target : targets) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Integer.toString(project.number())));
        if (grouped) {
          boolean same = !rows.isEmpty() && groups.equals(before);
          cells.add(same ? Cell.above() : Cell.of(groups));
        }
        cells.add(Cell.of(project.name()));
        cells.addAll(target == null ? nothing() : cells(tasks, target));
        cells.add(leads(tasks, project));
        rows.add(new Table.Row(cells));
        before = groups;
      }
    }
    return new Table(columns, rows);
  }

  private static List<Cell> nothing() {
    return List.of(Cell.of(), Cell.of(), Cell.of(), Cell.of());
  }

  private List<Cell> cells(PlanTasks tasks, Target target) {
    var due = target.due();
    boolean undivided = !target.years().isSingle() && target.years().equals(tasks.plan().years());
    return List.of(
        Cell.of(
            undivided
                ? words.format("years.undivided", words.years(target.years()))
                : words.years(target.years())),
        Cell.of(target.text().lines().toList()),
        Cell.of(due == null ? "" : words.date(due)),
        Cell.of(words.state(target.state())));
  }

  private Cell leads(PlanTasks tasks, Project project) {
    var leads =
        tasks.ledger().units(project.id(), Role.LEAD).stream()
            .map(lead -> tasks.ledger().department(lead).name())
            .collect(Collectors.joining("、"));
    return leads.isEmpty() ? Cell.of(Ink.NOTICE, words.matrix().unclear()) : Cell.of(leads);
  }
}
