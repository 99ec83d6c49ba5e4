package org.taizhang.app.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlanId;

/**
 * What of the ledger the matrix shows.
 *
 * @param year only projects with a target in it; null for all
 * @param search only projects whose name, or the name of a department with a role in them, has this
 *     in it; blank for all
 */
public record MatrixSelection(List<PlanId> plans, @Nullable Integer year, String search) {
  public MatrixSelection {
    plans = List.copyOf(plans);
  }

  /** Everything the plans hold. */
  public static MatrixSelection of(List<PlanId> plans) {
    return new MatrixSelection(plans, null, "");
  }
}
