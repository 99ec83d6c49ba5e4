package org.taizhang.app.overview;

import java.time.LocalDate;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;

/**
 * A target that is still to be reached.
 *
 * @param day on which it is due
 * @param stated whether the plan says the day; else it is the end of the target's last year
 */
public record DueTarget(Plan plan, Project project, Target target, LocalDate day, boolean stated) {

  static DueTarget of(Plan plan, Project project, Target target) {
    var due = target.due();
    var end = LocalDate.of(target.years().last(), 12, 31);
    return new DueTarget(plan, project, target, due == null ? end : due, due != null);
  }
}
