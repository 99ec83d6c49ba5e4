package org.taizhang.app.scene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Step;
import org.taizhang.model.YearSpan;

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
    var shown = new LinkedHashMap<Plan, List<Project>>();
    plans.forEach(plan -> shown.put(plan, projects(ledger, plan, selection)));
    var directory =
        new ColumnDirectory(
            ledger, plans, columns(ledger, shown, selection), selection.isOfSteps());
    var counts = new RoleCount[directory.size()];
    Arrays.fill(counts, RoleCount.NONE);
    var rows = new ArrayList<MatrixRow>();
    shown.forEach((plan, projects) -> {
      if (plans.size() > 1) {
        rows.add(new PlanRow(plan, projects.size()));
      }
      new GroupedRows(ledger, projects)
          .each(
              rows::add,
              project -> {
                var row = row(ledger, project, directory, selection);
                rows.add(row);
                count(row, counts);
              });
    });
    var roles = selection.isOfSteps() ? Set.<Role>of() : counted(counts);
    if (directory.size() > 0 && rows.stream().anyMatch(ProjectRow.class::isInstance)) {
      roles.forEach(role -> rows.add(new TotalRow(role)));
    }
    return new MatrixTable(rows, directory.columns(counts), directory.bands(), roles);
  }

  private static Predicate<DepartmentId> columns(
      Ledger ledger, Map<Plan, List<Project>> shown, MatrixSelection selection) {
    if (selection.isOfSteps()) {
      return engaged(ledger, shown, selection)::contains;
    }
    return switch (selection.columns()) {
      case ALL -> department -> true;
      case ENGAGED -> engaged(ledger, shown, selection)::contains;
    };
  }

  private static Set<DepartmentId> engaged(
      Ledger ledger, Map<Plan, List<Project>> shown, MatrixSelection selection) {
    var engaged = new HashSet<DepartmentId>();
    shown
        .values()
        .forEach(projects ->
            projects.forEach(project -> engaged.addAll(units(ledger, project, selection))));
    return engaged;
  }

  /** Who has a role in a project, or steps of it. */
  private static Set<DepartmentId> units(
      Ledger ledger, Project project, MatrixSelection selection) {
    return selection.isOfSteps()
        ? steps(ledger, project, selection).map(Step::office).collect(Collectors.toSet())
        : ledger.roles(project.id()).keySet();
  }

  private static Stream<Step> steps(Ledger ledger, Project project, MatrixSelection selection) {
    var years = selection.years();
    return ledger.targets(project.id()).stream()
        .filter(target -> years == null || target.years().meets(years))
        .flatMap(target -> ledger.steps(target.id()).stream());
  }

  private static ProjectRow row(
      Ledger ledger, Project project, ColumnDirectory directory, MatrixSelection selection) {
    var cells = new RoleCells(directory.size());
    if (selection.isOfSteps()) {
      var steps = new StepCells(directory.size());
      steps(ledger, project, selection)
          .forEach(step -> steps.put(directory.column(step.office()), step));
      return new ProjectRow(project, cells, RoleCount.NONE, steps);
    }
    ledger.roles(project.id()).forEach((id, held) -> cells.put(directory.column(id), held));
    return new ProjectRow(project, cells, cells.count(), null);
  }

  /** The projects of a plan that a selection lets through, as issued. */
  public List<Project> projects(Ledger ledger, Plan plan, MatrixSelection selection) {
    var wanted = fold.apply(selection.search().strip());
    return ledger.projects(plan.id()).stream()
        .filter(project -> inYears(ledger, plan, project, selection.years()))
        .filter(project -> named(ledger, project, selection))
        .filter(project -> found(ledger, project, selection, wanted))
        .toList();
  }

  private static boolean inYears(
      Ledger ledger, Plan plan, Project project, @Nullable YearSpan years) {
    if (years == null) {
      return true;
    }
    var targets = ledger.targets(project.id());
    return targets.isEmpty()
        ? plan.years().meets(years)
        : targets.stream().anyMatch(target -> target.years().meets(years));
  }

  private static boolean named(Ledger ledger, Project project, MatrixSelection selection) {
    return selection.departments().isEmpty()
        || units(ledger, project, selection).stream()
            .anyMatch(id -> selection.departments().contains(ledger.department(id).name()));
  }

  private boolean found(Ledger ledger, Project project, MatrixSelection selection, String wanted) {
    return wanted.isEmpty()
        || fold.apply(project.name()).contains(wanted)
        || units(ledger, project, selection).stream()
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
