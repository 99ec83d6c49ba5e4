package org.taizhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A heading (行动、板块) that groups projects of a plan; {@code order} ranks it within the whole plan.
 */
public record Section(SectionId id, PlanId plan, @Nullable SectionId parent, int order, String name)
    implements Entity {
  public Section withName(String name) {
    return new Section(id, plan, parent, order, name);
  }

  public Section withParent(@Nullable SectionId parent) {
    return new Section(id, plan, parent, order, name);
  }

  public Section withOrder(int order) {
    return new Section(id, plan, parent, order, name);
  }
}
