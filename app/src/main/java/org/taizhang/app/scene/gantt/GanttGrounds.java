package org.taizhang.app.scene.gantt;

import org.taizhang.app.scene.Ink;

/** The ground a row stands on. */
final class GanttGrounds {
  private GanttGrounds() {}

  static Ink of(GanttRow row) {
    return switch (row) {
      case GanttRow.PlanHead plan -> Ink.PLAN;
      case GanttRow.SectionHead section -> section.head().depth() == 0 ? Ink.GROUP : Ink.SUBGROUP;
      case GanttRow.Lane lane -> Ink.GROUND;
    };
  }
}
