package org.taizhang.model;

import org.jspecify.annotations.Nullable;

/**
 * A unit that a plan makes responsible. Units belong to the plan that names them: the 教育局 of two
 * documents may be two bureaus, so they are never merged silently.
 *
 * @param order rank by first appearance in the plan, from 0
 */
public record Department(
    DepartmentId id,
    PlanId plan,
    int order,
    String name,
    @Nullable String shortName,
    DepartmentKind kind)
    implements Entity {
  public Department withName(String name) {
    return new Department(id, plan, order, name, shortName, kind);
  }

  public Department withShortName(@Nullable String shortName) {
    return new Department(id, plan, order, name, shortName, kind);
  }

  public Department withOrder(int order) {
    return new Department(id, plan, order, name, shortName, kind);
  }

  public Department withKind(DepartmentKind kind) {
    return new Department(id, plan, order, name, shortName, kind);
  }
}
