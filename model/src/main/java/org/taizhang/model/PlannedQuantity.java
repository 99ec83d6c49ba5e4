package org.taizhang.model;

import org.jspecify.annotations.Nullable;
import org.taizhang.model.quantity.Quantity;

/**
 * A number where a plan promises it (量化指标): in the content of a project, in one of its targets, or
 * among the goals of the plan itself.
 *
 * @param project null for a goal of the whole plan
 * @param target in whose text it stands, one of the project; null when in the content
 * @param order rank within its project, or among the goals of the plan, from 0
 * @param year for which a content or goal names it; null where the target says it, or for the whole
 *     plan
 * @param text the words it was taken from, verbatim
 */
public record PlannedQuantity(
    QuantityId id,
    PlanId plan,
    @Nullable ProjectId project,
    @Nullable TargetId target,
    int order,
    @Nullable Integer year,
    String text,
    Quantity value)
    implements Entity {
  public PlannedQuantity withTarget(@Nullable TargetId target) {
    return new PlannedQuantity(id, plan, project, target, order, year, text, value);
  }

  public PlannedQuantity withOrder(int order) {
    return new PlannedQuantity(id, plan, project, target, order, year, text, value);
  }

  public PlannedQuantity withYear(@Nullable Integer year) {
    return new PlannedQuantity(id, plan, project, target, order, year, text, value);
  }

  public PlannedQuantity withText(String text) {
    return new PlannedQuantity(id, plan, project, target, order, year, text, value);
  }

  public PlannedQuantity withValue(Quantity value) {
    return new PlannedQuantity(id, plan, project, target, order, year, text, value);
  }
}
