package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Field;
import org.taizhang.model.edit.Occasion;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Removals;

/**
 * Edits one after another, each made against the ledger that those before it leave. One that is
 * refused stays among them, so that all of them are refused with its reason.
 */
final class Steps {
  private final List<Edit> edits = new ArrayList<>();
  private Ledger ledger;

  Steps(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The ledger as it is after the steps so far. */
  Ledger ledger() {
    return ledger;
  }

  void add(Entity entity) {
    take(new Edit.Add(entity));
  }

  void remove(EntityId id) {
    Removals.of(ledger, id).forEach(this::take);
  }

  /** Nothing where the field has that value already. */
  <E extends Entity, V extends @Nullable Object> void change(E entity, Field<E, V> field, V after) {
    V before = field.get(field.owner().cast(Objects.requireNonNull(ledger.find(entity.id()))));
    if (!Objects.equals(before, after)) {
      take(new Edit.Change<>(entity.id(), field, before, after));
    }
  }

  void assign(ProjectId project, DepartmentId department, Set<Role> roles) {
    Set<Role> before = ledger.roles(project, department);
    if (!before.equals(roles)) {
      take(new Edit.Assign(project, department, before, roles));
    }
  }

  /** The steps that are made meanwhile become one part with an occasion of its own. */
  void within(Occasion occasion, Runnable making) {
    int first = edits.size();
    making.run();
    List<Edit> made = edits.subList(first, edits.size());
    if (!made.isEmpty()) {
      Edit part = new Edit.Together(occasion, made);
      made.clear();
      edits.add(part);
    }
  }

  Edit.Together as(Occasion occasion) {
    return new Edit.Together(occasion, edits);
  }

  private void take(Edit edit) {
    edits.add(edit);
    if (ledger.apply(edit) instanceof Outcome.Accepted accepted) {
      ledger = accepted.ledger();
    }
  }
}
