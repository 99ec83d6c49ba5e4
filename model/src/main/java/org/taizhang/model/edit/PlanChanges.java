package org.taizhang.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Department;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.LedgerWide;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.Section;
import org.taizhang.model.SourceDocument;
import org.taizhang.model.Target;
import org.taizhang.model.WorkEntry;

/** What was done to a plan since it came into the ledger, told from the history. */
public final class PlanChanges {
  private final Set<EntityId> ofPlan = new HashSet<>();
  private final Set<UUID> standing = new HashSet<>();
  private final PlanId plan;
  private @Nullable UUID brought;

  private PlanChanges(PlanId plan) {
    this.plan = plan;
  }

  /**
   * How many changes of the plan since its import still stand, those that were taken back left out;
   * empty when the history knows of no import.
   *
   * @param history oldest first
   */
  public static OptionalInt since(List<Envelope> history, PlanId plan) {
    PlanChanges changes = new PlanChanges(plan);
    history.forEach(changes::read);
    return changes.brought == null ? OptionalInt.empty() : OptionalInt.of(changes.standing.size());
  }

  private void read(Envelope envelope) {
    boolean concerns = touches(envelope.edit());
    UUID reversed = envelope.reverses();
    if (brought == null) {
      brought = concerns && isImport(envelope.edit()) ? envelope.editId() : null;
    } else if (brought.equals(reversed)) {
      // the import itself was taken back; what redoes it brings the plan anew
      brought = null;
      standing.clear();
    } else if (!standing.remove(reversed) && concerns) {
      standing.add(envelope.editId());
    }
  }

  private static boolean isImport(Edit edit) {
    return edit instanceof Edit.Together together && together.occasion() == Occasion.IMPORT;
  }

  private boolean touches(Edit edit) {
    return switch (edit) {
      case Edit.Add add -> belongs(add.entity());
      case Edit.Remove remove -> belongs(remove.entity());
      case Edit.Change<?, ?> change -> ofPlan.contains(change.id());
      case Edit.Assign assign -> ofPlan.contains(assign.project());
      case Edit.Together together -> touchesAny(together.edits());
      case Edit.Purge _ -> false;
    };
  }

  /** Looks at every part, since each may bring something of the plan. */
  private boolean touchesAny(List<Edit> edits) {
    boolean any = false;
    for (Edit edit : edits) {
      any |= touches(edit);
    }
    return any;
  }

  private boolean belongs(Entity entity) {
    boolean belongs =
        switch (entity) {
          case Plan one -> one.id().equals(plan);
          case Section section -> section.plan().equals(plan);
          case Project project -> project.plan().equals(plan);
          case Department department -> department.plan().equals(plan);
          case Target target -> ofPlan.contains(target.project());
          case PlannedQuantity quantity -> quantity.plan().equals(plan);
          case SourceDocument document -> document.plan().equals(plan);
          case WorkEntry entry -> ofPlan.contains(entry.target());
          case LedgerWide _ -> false;
        };
    if (belongs) {
      ofPlan.add(entity.id());
    }
    return belongs;
  }
}
