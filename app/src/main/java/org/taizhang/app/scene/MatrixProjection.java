package org.taizhang.app.scene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;

/** Projects a ledger onto the table of a selection. */
public final class MatrixProjection {
  private final UnaryOperator<String> fold;

  /** Searches without regard to width and case. */
  public MatrixProjection() {
    this(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
  }

  /**
   * @param fold makes two spellings that a search should not tell apart the same
   */
  public MatrixProjection(UnaryOperator<String> fold) {
    this.fold = fold;
  }

  /**
   * The table of the plans that the ledger still holds, in the order selected.
   *
   * <p>Plan rows stand only where several plans are selected; groups without a project shown, and
   * totals of nothing, do not stand at all.
   */
  public MatrixTable table(Ledger ledger, MatrixSelection selection) {
    var plans =
        selection.plans().stream()
            .distinct()
            .map(ledger::find)
            .<Plan>mapMulti((entity, keep) -> {
              if (entity instanceof Plan plan) {
                keep.accept(plan);
              }
            })
            .toList();
    var directory = new ColumnDirectory(ledger, plans);
    var counts = new RoleCount[directory.size()];
    Arrays.fill(counts, RoleCount.NONE);
    var rows = new ArrayList<MatrixRow>();
    for (var plan : plans) {
      var projects = projects(ledger, plan, selection, directory);
      if (plans.size() > 1) {
        rows.add(new PlanRow(plan, projects.size()));
      }
      new GroupedRows(ledger, projects).addTo(rows);
      projects.forEach(project -> count(project, counts));
    }
    var roles = counted(counts);
    if (directory.size() > 0 && rows.stream().anyMatch(ProjectRow.class::isInstance)) {
      roles.forEach(role -> rows.add(new TotalRow(role)));
    }
    return new MatrixTable(rows, directory.columns(counts), directory.bands(), roles);
  }

  private List<ProjectRow> projects(
      Ledger ledger, Plan plan, MatrixSelection selection, ColumnDirectory directory) {
    var wanted = fold.apply(selection.search().strip());
    var rows = new ArrayList<ProjectRow>();
    for (var project : ledger.projects(plan.id())) {
      if (inYear(ledger, plan, project, selection) && found(ledger, project, wanted)) {
        var cells = new RoleCells(directory.size());
        ledger.roles(project.id()).forEach((id, held) -> cells.put(directory.column(id), held));
        rows.add(new ProjectRow(project, cells, cells.count()));
      }
    }
    return rows;
  }

  private static boolean inYear(
      Ledger ledger, Plan plan, Project project, MatrixSelection selection) {
    var year = selection.year();
    if (year == null) {
      return true;
    }
    var targets = ledger.targets(project.id());
    return targets.isEmpty()
        ? plan.years().contains(year)
        : targets.stream().anyMatch(target -> target.years().contains(year));
  }

  private boolean found(Ledger ledger, Project project, String wanted) {
    return wanted.isEmpty()
        || fold.apply(project.name()).contains(wanted)
        || ledger.roles(project.id()).keySet().stream()
            .anyMatch(id -> fold.apply(ledger.department(id).name()).contains(wanted));
  }

  private static void count(ProjectRow project, RoleCount[] counts) {
    for (int column = 0; column < counts.length; column++) {
      var held = project.cells().in(column);
      if (!held.isEmpty()) {
        counts[column] = counts[column].plus(RoleCount.of(held));
      }
    }
  }

  private static Set<Role> counted(RoleCount[] counts) {
    var roles = EnumSet.of(Role.LEAD, Role.RESPONSIBLE);
    if (Arrays.stream(counts).anyMatch(count -> count.supporting() > 0)) {
      roles.add(Role.SUPPORTING);
    }
    return Roles.copyOf(roles);
  }
}
