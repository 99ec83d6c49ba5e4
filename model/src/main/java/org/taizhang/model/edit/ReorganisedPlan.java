package org.taizhang.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Aliases;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Target;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.text.Folding;
import org.taizhang.model.work.Tenure;
import org.taizhang.model.work.UnitsInTime;

/** What a reorganisation comes to in one plan. */
final class ReorganisedPlan {
  private final Ledger before;
  private final Ledger issued;
  private final Reorganisation order;
  private final PlanId plan;
  private final List<Department> ends;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<String, DepartmentId> heirs = new LinkedHashMap<>();

  /** The ledger as the edits so far make it. */
  private Ledger now;

  ReorganisedPlan(Ledger ledger, Reorganisation order, PlanId plan, List<Department> ends) {
    this.before = ledger;
    this.issued = UnitsInTime.asIssued(ledger);
    this.order = order;
    this.plan = plan;
    this.ends = ends;
    this.now = ledger;
  }

  List<Edit> edits(Supplier<UUID> ids) {
    order.heirs().forEach(name -> heirs.put(name, heir(name, ids)));
    for (Department end : ends) {
      Handover.of(before, end).stream().filter(Handover::isMoved).forEach(this::handOver);
      moveSteps(end);
      joinGroups(end);
      edits.addAll(Changes.of(end, Fields.DEPARTMENT_TENURE, ended(end.tenure())));
    }
    return edits;
  }

  private Tenure ended(Tenure tenure) {
    return new Tenure(
        tenure.from(), order.from().minusDays(1), List.copyOf(heirs.values()), order.basis());
  }

  /** One of the plan that stands and is called so, else a new one. */
  private DepartmentId heir(String name, Supplier<UUID> ids) {
    Optional<Department> known =
        before.departments(plan).stream()
            .filter(one -> !ends.contains(one) && one.tenure().until() == null)
            .filter(one -> Folding.key(one.name()).equals(Folding.key(name)))
            .findFirst();
    return known.map(Department::id).orElseGet(() -> add(new DepartmentId(ids.get()), name));
  }

  private DepartmentId add(DepartmentId id, String name) {
    Department first = ends.getFirst();
    Members members =
        new Members(ends.stream().flatMap(one -> one.members().departments().stream()).toList());
    int last = now.departments(plan).stream().mapToInt(Department::order).max().orElse(-1);
    Department added =
        new Department(
            id,
            plan,
            last + 1,
            name,
            null,
            first.kind(),
            first.level(),
            Aliases.NONE,
            members,
            new Tenure(order.from(), null, List.of(), ""));
    edits.add(new Edit.Add(added));
    now = now.with(added);
    return id;
  }

  private List<DepartmentId> heirsOf(Project project) {
    return order.heirsOf(project.id()).stream()
        .map(name -> Objects.requireNonNull(heirs.get(name)))
        .toList();
  }

  private void handOver(Handover handover) {
    Project project = handover.project();
    for (DepartmentId heir : heirsOf(project)) {
      keepIssued(project, heir);
      Set<Role> held = now.roles(project.id(), heir);
      List<Role> all = new ArrayList<>(held);
      all.addAll(handover.roles());
      Set<Role> both = Roles.copyOf(all);
      if (!both.equals(held)) {
        edits.add(new Edit.Assign(project.id(), heir, held, both));
        now = now.with(new Assignment(project.id(), heir, both));
      }
    }
  }

  /** Writes down which roles an heir was issued with, before it gets others. */
  private void keepIssued(Project project, DepartmentId heir) {
    Project known = now.project(project.id());
    UnitOrder units = known.units();
    for (Role role : issued.roles(project.id(), heir)) {
      for (DepartmentId unit : issued.units(project.id(), role)) {
        units = units.with(role, unit);
      }
    }
    edits.addAll(Changes.of(known, Fields.PROJECT_UNITS, units));
    now = now.with(known.withUnits(units));
  }

  /** The steps of open targets that are not done yet. */
  private void moveSteps(Department end) {
    for (Project project : before.projects(plan)) {
      DepartmentId heir = heirsOf(project).getFirst();
      for (Target target : before.targets(project.id())) {
        before.steps(target.id()).stream()
            .filter(step -> target.state().isOpen() && step.done() == null)
            .filter(step -> step.office().equals(end.id()))
            .forEach(step -> edits.addAll(Changes.of(step, WorkFields.STEP_OFFICE, heir)));
      }
    }
  }

  private void joinGroups(Department end) {
    for (Department group : DepartmentEdits.groups(now, end)) {
      Members members = group.members();
      for (DepartmentId heir : heirs.values()) {
        members = contains(heir, group.id()) ? members : members.and(heir);
      }
      edits.addAll(Changes.of(group, Fields.DEPARTMENT_MEMBERS, members));
      now = now.with(group.withMembers(members));
    }
  }

  /** Whether a department is the other one or contains it: no group may come to contain itself. */
  private boolean contains(DepartmentId outer, DepartmentId inner) {
    return outer.equals(inner)
        || now.department(outer).members().departments().stream()
            .anyMatch(member -> contains(member, inner));
  }
}
