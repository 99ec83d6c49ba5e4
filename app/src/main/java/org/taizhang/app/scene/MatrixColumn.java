package org.taizhang.app.scene;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.PlanId;

/**
 * A department's column. Plans of one issuer that name the same department share it; departments of
 * different issuers are different units even when they have the same name.
 */
public record MatrixColumn(String name, Map<PlanId, DepartmentId> departments, RoleCount count) {
  public MatrixColumn {
    departments = Map.copyOf(departments);
  }

  /** The department of this column in a plan; null when the plan does not name it. */
  public @Nullable DepartmentId in(PlanId plan) {
    return departments.get(plan);
  }
}
