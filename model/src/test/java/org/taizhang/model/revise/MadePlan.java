package org.taizhang.model.revise;

import java.util.Set;
import java.util.UUID;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlanKind;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;

/** One plan, made by hand. */
final class MadePlan {
  final Plan plan =
      PlanEdits.blank(new PlanId(UUID.randomUUID()), "甲", "方案", PlanKind.ISSUED, YearSpan.of(2024));
  Ledger ledger = Ledger.empty().with(plan);

  Section section(String name, int order) {
    var made = new Section(new SectionId(UUID.randomUUID()), plan.id(), null, order, name);
    ledger = ledger.with(made);
    return made;
  }

  Project project(Section in, int number, String name, String content) {
    var made =
        new Project(
            new ProjectId(UUID.randomUUID()),
            plan.id(),
            in == null ? null : in.id(),
            number,
            number + ".",
            name,
            content,
            null);
    ledger = ledger.with(made);
    return made;
  }

  Target target(Project of, String text) {
    var id = new TargetId(UUID.randomUUID());
    Edit add = TargetEdits.add(id, of.id(), plan.years());
    ledger = ((Outcome.Accepted) ledger.apply(add)).ledger();
    Target made = ledger.target(id).withText(text);
    ledger = ledger.with(made);
    return made;
  }

  Department unit(String name) {
    int order = ledger.departments(plan.id()).size();
    var made =
        Department.named(
            new DepartmentId(UUID.randomUUID()), plan.id(), order, name, DepartmentKind.UNIT);
    ledger = ledger.with(made);
    return made;
  }

  void assign(Project project, Department unit, Role... roles) {
    ledger = ledger.with(new Assignment(project.id(), unit.id(), Set.of(roles)));
  }
}
