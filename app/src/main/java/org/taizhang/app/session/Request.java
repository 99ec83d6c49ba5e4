package org.taizhang.app.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.EntityId;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;

/** Something that a room asks for and that is done in a dialog of its own, whichever room asks. */
public sealed interface Request {
  PlanId plan();

  /**
   * Departments are to be given to many projects at once.
   *
   * @param projects those to begin with; none for all that are 未明确
   */
  record AssignMany(PlanId plan, List<ProjectId> projects) implements Request {
    public AssignMany {
      projects = List.copyOf(projects);
    }
  }

  /**
   * The kept document is to be shown where a thing was issued (查看原文).
   *
   * @param thing of the plan
   * @param unit whose role in the project is meant; null for the thing itself
   */
  record ShowOriginal(PlanId plan, EntityId thing, @Nullable DepartmentId unit)
      implements Request {}

  /** A plan is to be taken out with all that stands in it. */
  record TakeOut(PlanId plan) implements Request {}
}
