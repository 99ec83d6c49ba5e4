package org.taizhang.model.revise;

import java.util.List;
import java.util.Set;
import org.taizhang.model.Department;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Section;
import org.taizhang.model.TargetId;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.work.Tenure;

/** Takes things out with all that stands below them, from the leaves up. */
final class Removals {
  private Removals() {}

  static void plan(Steps steps, PlanId plan) {
    Ledger ledger = steps.ledger();
    ledger.projects(plan).forEach(project -> project(steps, project.id()));
    ledger.goals(plan).forEach(goal -> steps.remove(goal.id()));
    ledger.documents(plan).forEach(document -> steps.remove(document.id()));
    List<Department> departments = ledger.departments(plan);
    departments.forEach(group -> steps.change(group, Fields.DEPARTMENT_MEMBERS, Members.NONE));
    departments.forEach(one -> steps.change(one, Fields.DEPARTMENT_TENURE, Tenure.ALWAYS));
    departments.forEach(department -> steps.remove(department.id()));
    Outline.sections(ledger, plan).reversed().forEach(section -> steps.remove(section.id()));
    steps.remove(plan);
  }

  static void section(Steps steps, Section section) {
    Ledger ledger = steps.ledger();
    Outline.projectsWithin(ledger, section).forEach(project -> project(steps, project.id()));
    Outline.within(ledger, section).reversed().forEach(one -> steps.remove(one.id()));
  }

  static void project(Steps steps, ProjectId project) {
    Ledger ledger = steps.ledger();
    ledger.roles(project).keySet().forEach(unit -> steps.assign(project, unit, Set.of()));
    ledger.quantities(project).forEach(quantity -> steps.remove(quantity.id()));
    ledger.targets(project).forEach(target -> steps.remove(target.id()));
    steps.remove(project);
  }

  static void target(Steps steps, TargetId target) {
    Ledger ledger = steps.ledger();
    ledger.quantities(ledger.target(target).project()).stream()
        .filter(quantity -> target.equals(quantity.target()))
        .forEach(quantity -> steps.remove(quantity.id()));
    steps.remove(target);
  }
}
