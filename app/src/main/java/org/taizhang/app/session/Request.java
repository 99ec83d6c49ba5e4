package org.taizhang.app.session;

import java.util.List;
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

  /** A plan is to be taken out with all that stands in it. */
  record TakeOut(PlanId plan) implements Request {}
}
