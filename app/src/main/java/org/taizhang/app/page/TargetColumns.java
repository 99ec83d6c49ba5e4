package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;

/**
 * A column for every year in which one of the projects has a target, and one for targets that the
 * plan does not divide over its years (未分年); none of them is ever empty.
 */
final class TargetColumns {
  private static final double LEAST = 7;

  private final PlanTasks tasks;
  private final BriefingWords words;
  private final List<Integer> years;
  private final boolean undivided;

  TargetColumns(PlanTasks tasks, BriefingWords words) {
    this.tasks = tasks;
    this.words = words;
    var targets = tasks.projects().stream().flatMap(p -> tasks.targets(p).stream()).toList();
    years =
        targets.stream()
            .map(Target::years)
            .filter(YearSpan::isSingle)
            .map(YearSpan::first)
            .distinct()
            .sorted()
            .toList();
    undivided = targets.stream().anyMatch(target -> !target.years().isSingle());
  }

  List<Column> columns() {
    var columns = new ArrayList<Column>();
    if (years.size() + (undivided ? 1 : 0) == 1) {
      var span = undivided ? tasks.plan().years() : YearSpan.of(years.getFirst());
      columns.add(
          new Column(
              words.format(undivided ? "target.undivided" : "target.one", words.years(span)),
              LEAST));
      return columns;
    }
    for (int year : years) {
      columns.add(
          new Column(words.years(YearSpan.of(year)), LEAST).under(words.format("target.years")));
    }
    if (undivided) {
      columns.add(new Column(words.format("undivided"), LEAST).under(words.format("target.years")));
    }
    return columns;
  }

  List<Cell> cells(Project project) {
    var targets = tasks.targets(project);
    var cells = new ArrayList<Cell>();
    for (int year : years) {
      cells.add(
          Cell.of(
              targets.stream()
                  .filter(target -> target.years().equals(YearSpan.of(year)))
                  .map(Target::text)
                  .toList()));
    }
    if (undivided) {
      cells.add(
          Cell.of(
              targets.stream()
                  .filter(target -> !target.years().isSingle())
                  .map(this::undivided)
                  .toList()));
    }
    return cells;
  }

  /** Told with its years where they are not simply those of the plan. */
  private String undivided(Target target) {
    return target.years().equals(tasks.plan().years())
        ? target.text()
        : words.format("target.of", words.years(target.years()), target.text());
  }
}
