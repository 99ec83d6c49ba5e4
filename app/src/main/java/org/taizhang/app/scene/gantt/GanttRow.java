package org.taizhang.app.scene.gantt;

import java.util.List;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Target;

/** A row of the Gantt: plans hold sections, sections hold projects, projects hold targets. */
public sealed interface GanttRow {
  /** The head of a plan's rows, where several plans are shown. */
  record PlanHead(PlanRow head) implements GanttRow {}

  /** The head of a section's rows. */
  record SectionHead(GroupRow head) implements GanttRow {}

  /**
   * One line of a project's targets; no two of them share a year.
   *
   * @param index which of the project's lanes it is, from 0, of {@code count}
   * @param targets earliest first; none where the project has none
   */
  record Lane(Plan plan, Project project, int index, int count, List<Target> targets)
      implements GanttRow {
    public Lane {
      targets = List.copyOf(targets);
    }

    /** Whether the project begins with it. */
    public boolean opens() {
      return index == 0;
    }
  }
}
