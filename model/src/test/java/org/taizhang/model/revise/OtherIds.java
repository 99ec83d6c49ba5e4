package org.taizhang.model.revise;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.TargetId;

/** The same plans under other ids, as if their documents had been read again. */
final class OtherIds {
  private final UnaryOperator<UUID> other;

  private OtherIds(UnaryOperator<UUID> other) {
    this.other = other;
  }

  /** What was told apart by ids alone comes in another order. */
  static Ledger of(Ledger ledger) {
    return new OtherIds(OtherIds::reversed).copy(ledger);
  }

  /** Everything comes in the same order. */
  static Ledger inOrder(Ledger ledger) {
    return new OtherIds(id -> new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits()))
        .copy(ledger);
  }

  static PlanId of(PlanId id) {
    return new PlanId(reversed(id.value()));
  }

  private static UUID reversed(UUID id) {
    return new UUID(~id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  private Ledger copy(Ledger ledger) {
    Ledger copy = Ledger.empty();
    for (Plan plan : ledger.plans()) {
      copy =
          copy.with(
              PlanEdits.blank(id(plan.id()), plan.code(), plan.title(), plan.kind(), plan.years())
                  .withDocumentNumber(plan.documentNumber())
                  .withIssued(plan.issued()));
      for (Section one : ledger.sections(plan.id())) {
        copy =
            copy.with(
                new Section(
                    of(one.id()), id(plan.id()), of(one.parent()), one.order(), one.name()));
      }
      for (Department one : ledger.departments(plan.id())) {
        var id = new DepartmentId(other(one.id().value()));
        copy = copy.with(Department.named(id, id(plan.id()), one.order(), one.name(), one.kind()));
      }
      copy = goals(ledger, plan, copy);
      for (Project one : ledger.projects(plan.id())) {
        copy = project(ledger, one, copy);
      }
    }
    return copy;
  }

  private Ledger goals(Ledger ledger, Plan plan, Ledger copy) {
    Ledger now = copy;
    for (PlannedQuantity one : ledger.goals(plan.id())) {
      now = now.with(of(one, null));
    }
    return now;
  }

  private Ledger project(Ledger ledger, Project one, Ledger copy) {
    var id = new ProjectId(other(one.id().value()));
    Project project =
        new Project(
            id,
            id(one.plan()),
            of(one.section()),
            one.number(),
            one.label(),
            one.name(),
            one.content(),
            one.source(),
            one.units().renamed(unit -> new DepartmentId(other(unit.value()))));
    Ledger now = copy.with(project);
    for (var target : ledger.targets(one.id())) {
      now = now.with(Relocation.under(target, new TargetId(other(target.id().value())), project));
    }
    for (PlannedQuantity number : ledger.quantities(one.id())) {
      now = now.with(of(number, id));
    }
    for (var held : ledger.roles(one.id()).entrySet()) {
      var unit = new DepartmentId(other(held.getKey().value()));
      now = now.with(new Assignment(id, unit, held.getValue()));
    }
    return now;
  }

  private PlannedQuantity of(PlannedQuantity one, @Nullable ProjectId project) {
    TargetId target = one.target() == null ? null : new TargetId(other(one.target().value()));
    return new PlannedQuantity(
        new QuantityId(other(one.id().value())),
        id(one.plan()),
        project,
        target,
        one.order(),
        one.year(),
        one.text(),
        one.value());
  }

  private @Nullable SectionId of(@Nullable SectionId id) {
    return id == null ? null : new SectionId(other(id.value()));
  }

  private PlanId id(PlanId id) {
    return new PlanId(other(id.value()));
  }

  private UUID other(UUID id) {
    return other.apply(id);
  }
}
