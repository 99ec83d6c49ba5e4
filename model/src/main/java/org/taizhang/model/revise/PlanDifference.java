package org.taizhang.model.revise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.Section;
import org.taizhang.model.Target;
import org.taizhang.model.edit.Field;

/**
 * One thing in which a new version of a plan differs from the plan in the ledger; it can be taken
 * over or left alone, whatever becomes of the others.
 */
public sealed interface PlanDifference {

  /**
   * The project of the ledger that it is about; null for the plan, and for a project that is new.
   */
  @Nullable ProjectId project();

  /** Whether something goes that stands in the ledger. */
  default boolean removes() {
    return false;
  }

  /**
   * A field has another value.
   *
   * @param entity of the ledger
   */
  record Changed<E extends Entity, V extends @Nullable Object>(
      @Nullable ProjectId project, E entity, Field<E, V> field, V before, V after)
      implements PlanDifference {}

  /**
   * A project stands under another heading.
   *
   * @param to in the ledger, or in the new version where the ledger has none such
   */
  record Moved(Project what, @Nullable Section from, @Nullable Section to)
      implements PlanDifference {
    @Override
    public ProjectId project() {
      return what.id();
    }
  }

  /**
   * A department has other roles in a project.
   *
   * @param unit of the ledger, or of the new version where the ledger has none such
   */
  record RolesChanged(Project in, Department unit, Set<Role> before, Set<Role> after)
      implements PlanDifference {
    public RolesChanged {
      before = Roles.copyOf(before);
      after = Roles.copyOf(after);
    }

    @Override
    public ProjectId project() {
      return in.id();
    }
  }

  /**
   * A project of the new version, with its targets, numbers and roles.
   *
   * @param splitFrom project of the ledger whose content it was part of; null where there is none
   */
  record ProjectAdded(Project added, @Nullable Project splitFrom) implements PlanDifference {
    @Override
    public @Nullable ProjectId project() {
      return null;
    }
  }

  /** A project that the new version has no more, with all that stands below it. */
  record ProjectRemoved(Project removed) implements PlanDifference {
    @Override
    public ProjectId project() {
      return removed.id();
    }

    @Override
    public boolean removes() {
      return true;
    }
  }

  /** A target of the new version, with its numbers. */
  record TargetAdded(Project in, Target added) implements PlanDifference {
    @Override
    public ProjectId project() {
      return in.id();
    }
  }

  /** A target that the new version has no more, with its numbers. */
  record TargetRemoved(Target removed) implements PlanDifference {
    @Override
    public ProjectId project() {
      return removed.project();
    }

    @Override
    public boolean removes() {
      return true;
    }
  }

  /**
   * A number of the new version.
   *
   * @param in project of the ledger; null for a goal of the plan
   * @param of target of the ledger; null where it stands in no target
   */
  record QuantityAdded(@Nullable Project in, @Nullable Target of, PlannedQuantity added)
      implements PlanDifference {
    @Override
    public @Nullable ProjectId project() {
      return in == null ? null : in.id();
    }
  }

  /** A number that the new version has no more. */
  record QuantityRemoved(PlannedQuantity removed) implements PlanDifference {
    @Override
    public @Nullable ProjectId project() {
      return removed.project();
    }

    @Override
    public boolean removes() {
      return true;
    }
  }

  /** A heading that the new version has no more; it stays as long as something stands under it. */
  record SectionRemoved(Section removed) implements PlanDifference {
    @Override
    public @Nullable ProjectId project() {
      return null;
    }

    @Override
    public boolean removes() {
      return true;
    }
  }

  /** A department without roles in the new version; it stays as long as it has any. */
  record DepartmentRemoved(Department removed) implements PlanDifference {
    @Override
    public @Nullable ProjectId project() {
      return null;
    }

    @Override
    public boolean removes() {
      return true;
    }
  }

  /** Headings, departments or numbers come in another order. */
  record Rearranged(List<Changed<?, Integer>> ranks) implements PlanDifference {
    public Rearranged {
      ranks = List.copyOf(ranks);
    }

    @Override
    public @Nullable ProjectId project() {
      return null;
    }
  }
}
