package org.taizhang.model.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Step;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.work.Tenure;

/**
 * Two departments of one plan made one: the one that stays takes the roles, the names, the members
 * and the places in groups of the one that goes.
 */
public final class DepartmentMerge {
  private final Ledger ledger;
  private final Department goes;
  private final Department stays;
  private final List<Edit> edits = new ArrayList<>();

  private DepartmentMerge(Ledger ledger, DepartmentId goes, DepartmentId stays) {
    this.ledger = ledger;
    this.goes = ledger.department(goes);
    this.stays = ledger.department(stays);
  }

  /**
   * The edit after which only {@code stays} is left of the two.
   *
   * @throws IllegalArgumentException when they are one, or of two plans
   */
  public static Edit.Together of(Ledger ledger, DepartmentId goes, DepartmentId stays) {
    DepartmentMerge merge = new DepartmentMerge(ledger, goes, stays);
    if (goes.equals(stays) || !merge.goes.plan().equals(merge.stays.plan())) {
      throw new IllegalArgumentException("not two departments of one plan");
    }
    merge.moveRoles();
    merge.moveMembers();
    merge.moveWork();
    merge.moveSuccessors();
    merge.takeNames();
    merge.edits.add(
        new Edit.Remove(merge.goes.withMembers(Members.NONE).withTenure(Tenure.ALWAYS)));
    return new Edit.Together(Occasion.MERGE, merge.edits);
  }

  private void moveRoles() {
    for (Project project : DepartmentEdits.projects(ledger, goes)) {
      Set<Role> held = ledger.roles(project.id(), goes.id());
      Set<Role> before = ledger.roles(project.id(), stays.id());
      Set<Role> both = EnumSet.copyOf(held);
      both.addAll(before);
      edits.add(new Edit.Assign(project.id(), goes.id(), held, Set.of()));
      if (!both.equals(before)) {
        edits.add(new Edit.Assign(project.id(), stays.id(), before, Roles.copyOf(both)));
      }
      UnitOrder order = project.units().renamed(unit -> unit.equals(goes.id()) ? stays.id() : unit);
      edits.addAll(Changes.of(project, Fields.PROJECT_UNITS, order));
    }
  }

  /** Its steps and reports; where both reported of one day, the ledger refuses. */
  private void moveWork() {
    ledger
        .entities()
        .forEach(entity -> {
          if (entity instanceof Step step && step.office().equals(goes.id())) {
            edits.addAll(Changes.of(step, WorkFields.STEP_OFFICE, stays.id()));
          }
          if (entity instanceof ProgressReport report && goes.id().equals(report.department())) {
            edits.add(new Edit.Remove(report));
            edits.add(new Edit.Add(report.withDepartment(stays.id())));
          }
        });
  }

  private void moveSuccessors() {
    edits.addAll(Changes.of(goes, Fields.DEPARTMENT_TENURE, Tenure.ALWAYS));
    for (Department other : ledger.departments(goes.plan())) {
      List<DepartmentId> successors = other.tenure().successors();
      if (!other.id().equals(goes.id()) && successors.contains(goes.id())) {
        List<DepartmentId> after =
            successors.stream()
                .map(id -> id.equals(goes.id()) ? stays.id() : id)
                .filter(id -> !id.equals(other.id()))
                .distinct()
                .toList();
        Tenure tenure = other.tenure();
        edits.addAll(
            Changes.of(
                other,
                Fields.DEPARTMENT_TENURE,
                new Tenure(tenure.from(), tenure.until(), after, tenure.basis())));
      }
    }
  }

  private void moveMembers() {
    edits.addAll(Changes.of(goes, Fields.DEPARTMENT_MEMBERS, Members.NONE));
    Members own = stays.members().without(goes.id());
    for (DepartmentId member : goes.members().departments()) {
      own = reaches(member, stays.id()) ? own : own.and(member);
    }
    edits.addAll(Changes.of(stays, Fields.DEPARTMENT_MEMBERS, own));
    for (Department group : DepartmentEdits.groups(ledger, goes)) {
      if (!group.id().equals(stays.id())) {
        Members others = group.members().without(goes.id());
        Members after = reaches(stays.id(), group.id()) ? others : others.and(stays.id());
        edits.addAll(Changes.of(group, Fields.DEPARTMENT_MEMBERS, after));
      }
    }
  }

  /** Whether a department is the other one or contains it: no group may come to contain itself. */
  private boolean reaches(DepartmentId from, DepartmentId wanted) {
    return from.equals(wanted)
        || ledger.department(from).members().departments().stream()
            .anyMatch(member -> reaches(member, wanted));
  }

  private void takeNames() {
    Aliases aliases = stays.aliases();
    for (String name : goes.names()) {
      aliases = stays.isCalled(name) ? aliases : aliases.and(name);
    }
    edits.addAll(Changes.of(stays, Fields.DEPARTMENT_ALIASES, aliases));
  }
}
