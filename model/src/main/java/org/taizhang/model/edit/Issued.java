package org.taizhang.model.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;

/**
 * What came into the ledger with documents, told from the history; all else was put there by hand,
 * also what was corrected as the document came: a part of an import that is none itself. Of a plan
 * that no document brought it says nothing.
 */
public final class Issued {
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Map<List<EntityId>, Set<Role>> roles = new HashMap<>();

  private Issued() {}

  /** Where there is no history: nothing counts as put there by hand. */
  public static Issued unknown() {
    return new Issued();
  }

  /**
   * Reads a history.
   *
   * @param history oldest first
   */
  public static Issued of(List<Envelope> history) {
    Issued issued = new Issued();
    history.forEach(envelope -> issued.read(envelope.edit(), false));
    return issued;
  }

  /** Whether a document brought the plan. */
  public boolean knows(PlanId plan) {
    return entities.containsKey(plan);
  }

  /** Whether no document brought this thing. */
  public boolean isOwn(EntityId id) {
    return !entities.containsKey(id);
  }

  /** Whether the field of this thing has another value than the last document gave it. */
  public <E extends Entity, V extends @Nullable Object> boolean isOwn(E now, Field<E, V> field) {
    Entity issued = entities.get(now.id());
    return issued == null || !Objects.equals(field.get(field.owner().cast(issued)), field.get(now));
  }

  /** Whether these are other roles than the last document gave the department in the project. */
  public boolean isOwn(ProjectId project, DepartmentId department, Set<Role> now) {
    return !roles.getOrDefault(List.of(project, department), Set.of()).equals(now);
  }

  private void read(Edit edit, boolean fromDocument) {
    switch (edit) {
      case Edit.Together together -> {
        boolean inside = isFromDocument(together.occasion());
        together.edits().forEach(one -> read(one, inside));
      }
      case Edit.Add(Entity entity) when fromDocument -> entities.put(entity.id(), entity);
      case Edit.Remove(Entity entity) when fromDocument -> entities.remove(entity.id());
      case Edit.Change<?, ?> change when fromDocument -> change(change);
      case Edit.Assign assign when fromDocument ->
          roles.put(List.of(assign.project(), assign.department()), assign.after());
      case Edit.Add _, Edit.Remove _, Edit.Change<?, ?> _, Edit.Assign _, Edit.Purge _ -> {}
    }
  }

  private <E extends Entity, V extends @Nullable Object> void change(Edit.Change<E, V> change) {
    Entity issued = entities.get(change.id());
    if (issued != null) {
      Field<E, V> field = change.field();
      entities.put(change.id(), field.with(field.owner().cast(issued), change.after()));
    }
  }

  private static boolean isFromDocument(Occasion occasion) {
    return switch (occasion) {
      case IMPORT, DEMONSTRATION, NEW_VERSION -> true;
      case WITHDRAWAL,
          BULK_ASSIGNMENT,
          CORRECTION,
          REMOVAL,
          MOVE,
          SPLIT,
          MERGE,
          STATE_MOVE,
          ADJUSTMENT,
          REPORTING,
          EVIDENCE,
          REORGANISATION ->
          false;
    };
  }
}
