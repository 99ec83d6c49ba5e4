package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.Target;

/**
 * What of a plan was chosen: its projects in the order of their groups, each with its targets of
 * the chosen years.
 */
record PlanTasks(Ledger ledger, Plan plan, BriefingChoice choice, List<Project> projects) {
  PlanTasks {
    projects = List.copyOf(projects);
  }

  static PlanTasks of(
      MatrixProjection projection, Ledger ledger, Plan plan, BriefingChoice choice) {
    var table = projection.table(ledger, choice.within(plan.id()));
    var projects = table.projects().stream().map(ProjectRow::project).toList();
    return new PlanTasks(ledger, plan, choice, projects);
  }

  /** The same of fewer projects. */
  PlanTasks only(List<Project> some) {
    return new PlanTasks(ledger, plan, choice, some);
  }

  boolean isEmpty() {
    return projects.isEmpty();
  }

  List<Target> targets(Project project) {
    var years = choice.years();
    return ledger.targets(project.id()).stream()
        .filter(target -> years == null || target.years().meets(years))
        .toList();
  }

  /** The names of the groups around a project, outermost first. */
  List<String> groups(Project project) {
    var names = new ArrayList<String>();
    for (var id = project.section(); id != null; ) {
      Section section = ledger.section(id);
      names.addFirst(section.name());
      id = section.parent();
    }
    return names;
  }
}
