package org.taizhang.app.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.ProjectId;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.quantity.Quantity;

/**
 * Where numbers stand: in the content of a project, in one of its targets, or among the goals of a
 * plan.
 */
record QuantityPlace(PlanId plan, @Nullable ProjectId project, @Nullable TargetId target) {

  static QuantityPlace of(Plan plan) {
    return new QuantityPlace(plan.id(), null, null);
  }

  static QuantityPlace of(Project project) {
    return new QuantityPlace(project.plan(), project.id(), null);
  }

  static QuantityPlace of(Ledger ledger, Target target) {
    return new QuantityPlace(
        ledger.project(target.project()).plan(), target.project(), target.id());
  }

  /** The numbers that stand there now, in order; none when the place is gone. */
  List<PlannedQuantity> quantities(Ledger ledger) {
    var all = project == null ? ledger.goals(plan) : ledger.quantities(project);
    return all.stream().filter(q -> Objects.equals(q.target(), target)).toList();
  }

  /** The text that they were taken from; empty where there is none. */
  String text(Ledger ledger) {
    if (target != null) {
      return ledger.find(target) instanceof Target of ? of.text() : "";
    }
    return project != null && ledger.find(project) instanceof Project of ? of.content() : "";
  }

  /** The numbers of the project that stand in these very words, here or where they are repeated. */
  List<PlannedQuantity> inSameWords(Ledger ledger) {
    var words = text(ledger);
    return project == null
        ? quantities(ledger)
        : ledger.quantities(project).stream()
            .filter(q -> new QuantityPlace(plan, project, q.target()).text(ledger).equals(words))
            .toList();
  }

  PlannedQuantity quantity(QuantityId id, @Nullable Integer year, String text, Quantity value) {
    Integer said = target == null ? year : null;
    return new PlannedQuantity(id, plan, project, target, 0, said, text, value);
  }
}
