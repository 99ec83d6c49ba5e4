package org.taizhang.model.revise;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Members;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.UnitOrder;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.work.Tenure;

/**
 * Takes over chosen differences. A heading or department that the ledger lacks is made when the
 * first thing needs it; what is to go and is still needed stays.
 */
final class VersionSteps {
  private final VersionMatch match;
  private final List<PlanDifference> chosen;
  private final Set<PlanDifference> byHand;
  private final Steps steps;
  private final Set<SectionId> madeSections = new HashSet<>();
  private final Set<DepartmentId> madeDepartments = new HashSet<>();

  /**
   * @param byHand those that stand in no document
   */
  VersionSteps(VersionMatch match, List<PlanDifference> chosen, Set<PlanDifference> byHand) {
    this.match = match;
    this.chosen = chosen;
    this.byHand = byHand;
    this.steps = new Steps(match.ledger);
  }

  Edit.Together all() {
    for (PlanDifference one : chosen) {
      if (byHand.contains(one)) {
        steps.within(Occasion.CORRECTION, () -> take(one));
      } else {
        take(one);
      }
    }
    sectionsGone()
        .forEach(one -> {
          if (isEmpty(one)) {
            steps.remove(one.id());
          }
        });
    departmentsGone();
    return steps.as(Occasion.NEW_VERSION);
  }

  private void take(PlanDifference difference) {
    switch (difference) {
      case PlanDifference.Changed<?, ?> changed -> change(changed);
      case PlanDifference.Moved moved ->
          steps.change(moved.what(), Fields.PROJECT_SECTION, placed(moved.to()));
      case PlanDifference.RolesChanged roles -> assign(roles);
      case PlanDifference.ProjectAdded project -> add(project.added());
      case PlanDifference.ProjectRemoved project -> Removals.project(steps, project.removed().id());
      case PlanDifference.TargetAdded target ->
          add(target.added(), target.in(), match.draft.quantities(target.added().project()));
      case PlanDifference.TargetRemoved target -> Removals.target(steps, target.removed().id());
      case PlanDifference.QuantityAdded quantity ->
          steps.add(
              under(
                  quantity.added(),
                  quantity.project(),
                  quantity.of() == null ? null : quantity.of().id()));
      case PlanDifference.QuantityRemoved quantity -> steps.remove(quantity.removed().id());
      case PlanDifference.Rearranged order -> order.ranks().forEach(this::change);
      case PlanDifference.SectionRemoved _, PlanDifference.DepartmentRemoved _ -> {}
    }
  }

  private <E extends Entity, V extends @Nullable Object> void change(
      PlanDifference.Changed<E, V> changed) {
    steps.change(changed.entity(), changed.field(), changed.after());
  }

  /** A unit that is new in the project stands where the new version has it. */
  private void assign(PlanDifference.RolesChanged roles) {
    Project in = roles.in();
    Project now = match.now(in.id());
    if (now != null && !roles.after().isEmpty()) {
      UnitOrder order = UnitOrders.placed(steps.ledger(), in.id(), match.order(now));
      steps.change(in, Fields.PROJECT_UNITS, order);
    }
    steps.assign(in.id(), placed(roles.unit()), roles.after());
  }

  private void add(Project added) {
    var project =
        new Project(
            added.id(),
            match.plan.id(),
            placed(match.wantedSection(added)),
            added.number(),
            added.label(),
            added.name(),
            added.content(),
            added.source(),
            match.order(added));
    steps.add(project);
    List<PlannedQuantity> numbers = match.draft.quantities(added.id());
    match.draft.targets(added.id()).forEach(target -> add(target, project, numbers));
    numbers.stream()
        .filter(one -> one.target() == null)
        .forEach(one -> steps.add(under(one, project.id(), null)));
    match
        .draft
        .roles(added.id())
        .forEach((unit, roles) -> {
          DepartmentId id = placed(match.department(match.draft.department(unit)));
          Set<Role> all = new LinkedHashSet<>(steps.ledger().roles(project.id(), id));
          all.addAll(roles);
          steps.assign(project.id(), id, all);
        });
  }

  private void add(Target target, Project under, List<PlannedQuantity> numbers) {
    steps.add(Relocation.under(target, target.id(), under));
    numbers.stream()
        .filter(one -> target.id().equals(one.target()))
        .forEach(one -> steps.add(under(one, under.id(), target.id())));
  }

  private PlannedQuantity under(
      PlannedQuantity one, @Nullable ProjectId project, @Nullable TargetId target) {
    return new PlannedQuantity(
        one.id(),
        match.plan.id(),
        project,
        target,
        one.order(),
        one.year(),
        one.text(),
        one.value());
  }

  private @Nullable SectionId placed(@Nullable Section section) {
    if (section == null || section.plan().equals(match.plan.id())) {
      return section == null ? null : section.id();
    }
    if (madeSections.add(section.id())) {
      SectionId above = section.parent();
      SectionId parent = above == null ? null : placed(match.section(above));
      steps.add(
          new Section(section.id(), match.plan.id(), parent, section.order(), section.name()));
    }
    return section.id();
  }

  private DepartmentId placed(Department unit) {
    if (!unit.plan().equals(match.plan.id()) && madeDepartments.add(unit.id())) {
      steps.add(
          new Department(
              unit.id(),
              match.plan.id(),
              unit.order(),
              unit.name(),
              unit.shortName(),
              unit.kind(),
              unit.level(),
              unit.aliases(),
              Members.NONE,
              Tenure.ALWAYS));
    }
    return unit.id();
  }

  /** The innermost first. */
  private List<Section> sectionsGone() {
    return chosen.stream()
        .filter(PlanDifference.SectionRemoved.class::isInstance)
        .map(one -> ((PlanDifference.SectionRemoved) one).removed())
        .toList()
        .reversed();
  }

  private boolean isEmpty(Section section) {
    Ledger now = steps.ledger();
    return Outline.sections(now, section.plan(), section.id()).isEmpty()
        && Outline.projects(now, section.plan(), section.id()).isEmpty();
  }

  private void departmentsGone() {
    Ledger now = steps.ledger();
    for (PlanDifference one : chosen) {
      if (one instanceof PlanDifference.DepartmentRemoved(Department removed)
          && now.projects(match.plan.id()).stream()
              .allMatch(project -> now.roles(project.id(), removed.id()).isEmpty())) {
        steps.remove(removed.id());
      }
    }
  }
}
