package org.taizhang.model.trail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.edit.Edit;

/** What an edit is about, each once, in the order in which the edit comes to it. */
public record Touched(
    List<PlanId> plans, List<ProjectId> projects, List<DepartmentId> departments) {
  public Touched {
    plans = List.copyOf(plans);
    projects = List.copyOf(projects);
    departments = List.copyOf(departments);
  }

  /**
   * A change of a target or a quantity is about its project; a role is about the project and the
   * department.
   */
  public static Touched by(List<Deed> deeds) {
    Set<PlanId> plans = new LinkedHashSet<>();
    Set<ProjectId> projects = new LinkedHashSet<>();
    Set<DepartmentId> departments = new LinkedHashSet<>();
    for (Deed deed : deeds) {
      if (deed.plan() != null) {
        plans.add(deed.plan().id());
      }
      if (deed.project() != null) {
        projects.add(deed.project().id());
      }
      if (deed.unit() != null) {
        departments.add(deed.unit().id());
      }
      switch (deed.id()) {
        case PlanId plan -> plans.add(plan);
        case ProjectId project -> projects.add(project);
        case DepartmentId department -> departments.add(department);
        default -> {}
      }
      if (deed.edit() instanceof Edit.Assign assign) {
        departments.add(assign.department());
      }
    }
    return new Touched(List.copyOf(plans), List.copyOf(projects), List.copyOf(departments));
  }
}
