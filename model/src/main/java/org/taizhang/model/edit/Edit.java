package org.taizhang.model.edit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;

/**
 * One change to a ledger. It carries the old values of what it touches, so that a change made
 * against another state is noticed, and so that the inverse needs no ledger.
 */
public sealed interface Edit {

  /** The edit that takes this one back. */
  Edit inverse();

  record Add(Entity entity) implements Edit {
    @Override
    public Edit inverse() {
      return new Remove(entity);
    }
  }

  /** Takes an entity out; everything that stands below it must be gone already. */
  record Remove(Entity entity) implements Edit {
    @Override
    public Edit inverse() {
      return new Add(entity);
    }
  }

  /** Gives one field of one entity another value. */
  record Change<E extends Entity, V extends @Nullable Object>(
      EntityId id, Field<E, V> field, V before, V after) implements Edit {
    @Override
    public Edit inverse() {
      return new Change<>(id, field, after, before);
    }
  }

  /** Gives a department other roles in a project; no role at all takes it out of the project. */
  record Assign(ProjectId project, DepartmentId department, Set<Role> before, Set<Role> after)
      implements Edit {
    public Assign {
      before = Roles.copyOf(before);
      after = Roles.copyOf(after);
    }

    @Override
    public Edit inverse() {
      return new Assign(project, department, after, before);
    }
  }

  /**
   * That content was purged: a fact, which changes nothing and of which nothing can be taken back.
   *
   * @param places how many places of the ledger and its history the content stood at
   * @param reason as the user gave it; nothing of the content stands in it
   */
  record Purge(PurgedContent content, long places, String reason) implements Edit {
    @Override
    public Edit inverse() {
      return new Together(Occasion.CORRECTION, List.of());
    }
  }

  /** Several edits that are accepted or refused as one, in their order. */
  record Together(Occasion occasion, List<Edit> edits) implements Edit {
    public Together {
      edits = List.copyOf(edits);
    }

    @Override
    public Edit inverse() {
      return new Together(occasion, edits.reversed().stream().map(Edit::inverse).toList());
    }
  }
}
