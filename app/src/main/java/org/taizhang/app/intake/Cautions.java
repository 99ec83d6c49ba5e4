package org.taizhang.app.intake;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.intake.DifferenceLine.Caution;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Target;
import org.taizhang.model.TargetState;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.revise.PlanDifference;

/** What taking a difference over would lose of what was put into the ledger by hand. */
final class Cautions {
  private final Ledger ledger;
  private final Issued issued;
  private final boolean known;

  Cautions(Ledger ledger, PlanId plan, Issued issued) {
    this.ledger = ledger;
    this.issued = issued;
    this.known = issued.knows(plan);
  }

  Caution of(PlanDifference difference) {
    return switch (difference) {
      case PlanDifference.Changed<?, ?> changed -> changed(changed);
      case PlanDifference.Moved moved ->
          typed(known && issued.isOwn(moved.what(), Fields.PROJECT_SECTION));
      case PlanDifference.RolesChanged roles ->
          typed(known && issued.isOwn(roles.in().id(), roles.unit().id(), roles.before()));
      case PlanDifference.ProjectRemoved project -> removed(project.removed());
      case PlanDifference.TargetRemoved target -> removed(target.removed());
      case PlanDifference.QuantityRemoved quantity -> typed(isOwn(quantity.removed()));
      case PlanDifference.SectionRemoved section -> typed(isOwn(section.removed()));
      case PlanDifference.DepartmentRemoved department -> removed(department.removed());
      case PlanDifference.Rearranged order ->
          typed(known && order.ranks().stream().anyMatch(this::isOwn));
      case PlanDifference.ProjectAdded _,
          PlanDifference.TargetAdded _,
          PlanDifference.QuantityAdded _ ->
          Caution.NONE;
    };
  }

  private static Caution typed(boolean own) {
    return own ? Caution.TYPED : Caution.NONE;
  }

  /** The head of a plan is often put in by hand because the document does not say it. */
  private Caution changed(PlanDifference.Changed<?, ?> changed) {
    return changed.after() == null && changed.entity() instanceof Plan
        ? Caution.UNSAID
        : typed(known && isOwn(changed));
  }

  private Caution removed(Project project) {
    if (ledger.targets(project.id()).stream().anyMatch(Cautions::isUnderWay)) {
      return Caution.PROGRESS;
    }
    return typed(
        isOwn(project)
            || Stream.concat(
                    ledger.targets(project.id()).stream(), ledger.quantities(project.id()).stream())
                .anyMatch(this::isOwn)
            || ledger.roles(project.id()).entrySet().stream()
                .anyMatch(
                    one -> known && issued.isOwn(project.id(), one.getKey(), one.getValue())));
  }

  private Caution removed(Target target) {
    if (isUnderWay(target)) {
      return Caution.PROGRESS;
    }
    return typed(
        isOwn(target)
            || ledger.quantities(target.project()).stream()
                .filter((PlannedQuantity one) -> target.id().equals(one.target()))
                .anyMatch(this::isOwn));
  }

  private Caution removed(Department department) {
    return department.shortName() == null && department.aliases().names().isEmpty()
        ? typed(isOwn(department))
        : Caution.NAMES;
  }

  private static boolean isUnderWay(Target target) {
    return target.state() != TargetState.NOT_STARTED;
  }

  /** Whether it, or anything that is said of it, was put in by hand. */
  private boolean isOwn(Entity entity) {
    return known
        && (issued.isOwn(entity.id())
            || Fields.all().stream()
                .filter(field -> field.owner().isInstance(entity))
                .anyMatch(field -> isOwn(field, entity)));
  }

  private boolean isOwn(PlanDifference.Changed<?, ?> changed) {
    return isOwn(changed.field(), changed.entity());
  }

  private <E extends Entity, V extends @Nullable Object> boolean isOwn(
      Field<E, V> field, Entity entity) {
    return issued.isOwn(field.owner().cast(entity), field);
  }
}
