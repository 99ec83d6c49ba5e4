package org.taizhang.model.edit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Evidence;
import org.taizhang.model.Ledger;
import org.taizhang.model.LightPolicy;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.PolicyId;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.ReportingPeriod;
import org.taizhang.model.Section;
import org.taizhang.model.SectionId;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.WorkEntry;
import org.taizhang.model.edit.Outcome.Accepted;
import org.taizhang.model.edit.Outcome.Refused;

/**
 * Which edits a ledger takes: what stays true of every ledger that was reached by edits from the
 * empty one.
 */
public final class LedgerRules {
  private LedgerRules() {}

  /** What comes of the edit; {@link Ledger#apply} is the way in. */
  public static Outcome apply(Ledger ledger, Edit edit) {
    return switch (edit) {
      case Edit.Add add -> add(ledger, add.entity());
      case Edit.Remove remove -> remove(ledger, remove.entity());
      case Edit.Change<?, ?> change -> change(ledger, change);
      case Edit.Assign assign -> assign(ledger, assign);
      case Edit.Together together -> together(ledger, together);
      case Edit.Purge _ -> new Accepted(ledger);
    };
  }

  private static Outcome together(Ledger ledger, Edit.Together together) {
    Ledger now = ledger;
    for (Edit edit : together.edits()) {
      switch (apply(now, edit)) {
        case Accepted accepted -> now = accepted.ledger();
        case Refused refused -> {
          return refused;
        }
      }
    }
    return new Accepted(now);
  }

  private static Outcome add(Ledger ledger, Entity entity) {
    if (ledger.find(entity.id()) != null) {
      return new Refused(new Refusal.AlreadyThere(entity.id()));
    }
    Field<?, ?> invalid = Fields.firstInvalid(entity);
    if (invalid != null) {
      return new Refused(new Refusal.Invalid(entity.id(), invalid.key()));
    }
    return put(ledger, entity);
  }

  private static Outcome remove(Ledger ledger, Entity entity) {
    Entity current = ledger.find(entity.id());
    if (current == null) {
      return new Refused(new Refusal.Missing(entity.id()));
    }
    if (!current.equals(entity)) {
      return new Refused(new Refusal.Stale(entity.id(), "entity"));
    }
    EntityId user = Dependents.first(ledger, entity);
    return user == null
        ? new Accepted(ledger.without(entity))
        : new Refused(new Refusal.StillUsed(entity.id(), user));
  }

  private static <E extends Entity, V extends @Nullable Object> Outcome change(
      Ledger ledger, Edit.Change<E, V> change) {
    Field<E, V> field = change.field();
    Entity current = ledger.find(change.id());
    if (current == null || !field.owner().isInstance(current)) {
      return new Refused(new Refusal.Missing(change.id()));
    }
    E entity = field.owner().cast(current);
    if (!Objects.equals(field.get(entity), change.before())) {
      return new Refused(new Refusal.Stale(change.id(), field.key()));
    }
    if (!field.accepts(change.after())) {
      return new Refused(new Refusal.Invalid(change.id(), field.key()));
    }
    return put(ledger, field.with(entity, change.after()));
  }

  private static Outcome assign(Ledger ledger, Edit.Assign assign) {
    if (!(ledger.find(assign.project()) instanceof Project project)) {
      return new Refused(new Refusal.Missing(assign.project()));
    }
    if (!(ledger.find(assign.department()) instanceof Department department)) {
      return new Refused(new Refusal.Missing(assign.department()));
    }
    if (!project.plan().equals(department.plan())) {
      return new Refused(new Refusal.OtherPlan(project.id(), department.id()));
    }
    if (!ledger.roles(project.id(), department.id()).equals(assign.before())) {
      return new Refused(new Refusal.Stale(project.id(), "roles"));
    }
    return new Accepted(ledger.with(new Assignment(project.id(), department.id(), assign.after())));
  }

  /** Puts an entity whose own fields are valid; what it refers to must exist and fit. */
  private static Outcome put(Ledger ledger, Entity entity) {
    Refusal refusal =
        switch (entity) {
          case Plan plan -> codeTaken(ledger, plan);
          case Section section -> misplaced(ledger, section);
          case Project project ->
              misplaced(ledger, project.id(), project.plan(), project.section());
          case Department department -> misplaced(ledger, department);
          case Target target -> missing(ledger, target.project());
          case PlannedQuantity quantity -> misplaced(ledger, quantity);
          case SourceDocument document -> missing(ledger, document.plan());
          case WorkEntry entry -> WorkRules.misplaced(ledger, entry);
          case Evidence _ -> null;
          case LightPolicy policy ->
              policy.id().equals(PolicyId.ONLY)
                  ? null
                  : new Refusal.Invalid(policy.id(), "policy.id");
          case ReportingPeriod period -> WorkRules.spent(ledger, period);
        };
    return refusal == null ? new Accepted(ledger.with(entity)) : new Refused(refusal);
  }

  private static @Nullable Refusal codeTaken(Ledger ledger, Plan plan) {
    return ledger.plans().stream()
        .filter(other -> other.code().equals(plan.code()) && !other.id().equals(plan.id()))
        .findFirst()
        .map(other -> new Refusal.CodeTaken(plan.code(), other.id()))
        .orElse(null);
  }

  private static @Nullable Refusal misplaced(Ledger ledger, Section section) {
    Refusal refusal = misplaced(ledger, section.id(), section.plan(), section.parent());
    if (refusal != null) {
      return refusal;
    }
    for (SectionId above = section.parent();
        above != null;
        above = ledger.section(above).parent()) {
      if (above.equals(section.id())) {
        return new Refusal.Invalid(section.id(), Fields.SECTION_PARENT.key());
      }
    }
    return null;
  }

  private static @Nullable Refusal misplaced(
      Ledger ledger, EntityId id, PlanId plan, @Nullable SectionId section) {
    Refusal noPlan = missing(ledger, plan);
    if (noPlan != null || section == null) {
      return noPlan;
    }
    if (!(ledger.find(section) instanceof Section above)) {
      return new Refusal.Missing(section);
    }
    return above.plan().equals(plan) ? null : new Refusal.OtherPlan(id, section);
  }

  /** Members are departments of the same plan, and no group contains itself, however deep. */
  private static @Nullable Refusal misplaced(Ledger ledger, Department department) {
    Refusal noPlan = missing(ledger, department.plan());
    if (noPlan != null) {
      return noPlan;
    }
    for (DepartmentId id : department.members().departments()) {
      if (id.equals(department.id())) {
        return new Refusal.Invalid(department.id(), Fields.DEPARTMENT_MEMBERS.key());
      }
      if (!(ledger.find(id) instanceof Department member)) {
        return new Refusal.Missing(id);
      }
      if (!member.plan().equals(department.plan())) {
        return new Refusal.OtherPlan(department.id(), id);
      }
      if (contains(ledger, member, department.id())) {
        return new Refusal.Invalid(department.id(), Fields.DEPARTMENT_MEMBERS.key());
      }
    }
    return WorkRules.misplaced(ledger, department);
  }

  private static boolean contains(Ledger ledger, Department group, DepartmentId wanted) {
    return group.members().departments().stream()
        .anyMatch(id -> id.equals(wanted) || contains(ledger, ledger.department(id), wanted));
  }

  private static @Nullable Refusal misplaced(Ledger ledger, PlannedQuantity quantity) {
    Refusal noPlan = missing(ledger, quantity.plan());
    if (noPlan != null) {
      return noPlan;
    }
    ProjectId in = quantity.project();
    if (in != null) {
      if (!(ledger.find(in) instanceof Project project)) {
        return new Refusal.Missing(in);
      }
      if (!project.plan().equals(quantity.plan())) {
        return new Refusal.OtherPlan(quantity.id(), in);
      }
    }
    TargetId of = quantity.target();
    if (of == null) {
      return null;
    }
    if (!(ledger.find(of) instanceof Target target)) {
      return new Refusal.Missing(of);
    }
    return target.project().equals(in)
        ? null
        : new Refusal.Invalid(quantity.id(), Fields.QUANTITY_TARGET.key());
  }

  static @Nullable Refusal missing(Ledger ledger, EntityId id) {
    return ledger.find(id) == null ? new Refusal.Missing(id) : null;
  }
}
