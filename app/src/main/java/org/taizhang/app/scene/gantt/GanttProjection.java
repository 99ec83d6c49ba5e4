package org.taizhang.app.scene.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taizhang.app.scene.GroupedRows;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.scene.gantt.GanttRow.PlanHead;
import org.taizhang.app.scene.gantt.GanttRow.SectionHead;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;

/** Projects a ledger onto the rows and years of a selection. */
public final class GanttProjection {
  private final MatrixProjection projects;

  /**
   * @param projects says which projects a selection means
   */
  public GanttProjection(MatrixProjection projects) {
    this.projects = projects;
  }

  /**
   * The rows of the plans that the ledger still holds, in the order selected, and the years that
   * they and their targets take, as far as the selection asks for them.
   */
  public GanttTable table(Ledger ledger, MatrixSelection selection, Arrangement arrangement) {
    var plans =
        selection.plans().stream()
            .distinct()
            .map(ledger::find)
            .filter(Plan.class::isInstance)
            .map(Plan.class::cast)
            .toList();
    var rows = new ArrayList<GanttRow>();
    for (var plan : plans) {
      var shown = projects.projects(ledger, plan, selection);
      if (plans.size() > 1) {
        rows.add(new PlanHead(new PlanRow(plan, shown.size())));
      }
      new GroupedRows(ledger, shown)
          .each(
              section -> rows.add(new SectionHead(section)),
              project ->
                  rows.addAll(
                      lanes(plan, project, targets(ledger, project, selection), arrangement)));
    }
    return new GanttTable(rows, plans, years(plans, rows, selection));
  }

  private static List<Target> targets(Ledger ledger, Project project, MatrixSelection selection) {
    var years = selection.years();
    return ledger.targets(project.id()).stream()
        .filter(target -> years == null || target.years().meets(years))
        .toList();
  }

  private static List<Lane> lanes(
      Plan plan, Project project, List<Target> targets, Arrangement arrangement) {
    var lines =
        switch (arrangement) {
          case TOGETHER -> Packing.lines(targets, Target::years);
          case APART ->
              targets.isEmpty() ? List.of(targets) : targets.stream().map(List::of).toList();
        };
    var lanes = new ArrayList<Lane>();
    for (var line : lines) {
      lanes.add(new Lane(plan, project, lanes.size(), lines.size(), line));
    }
    return lanes;
  }

  private static List<Integer> years(
      List<Plan> plans, List<GanttRow> rows, MatrixSelection selection) {
    var spans = new ArrayList<YearSpan>();
    plans.forEach(plan -> spans.add(plan.years()));
    new GanttTable(rows, plans, List.of()).targets().forEach(target -> spans.add(target.years()));
    int first = spans.stream().mapToInt(YearSpan::first).min().orElse(0);
    int last = spans.stream().mapToInt(YearSpan::last).max().orElse(first - 1);
    var wanted = selection.years();
    return IntStream.rangeClosed(first, last)
        .filter(year -> wanted == null || wanted.contains(year))
        .boxed()
        .toList();
  }
}
