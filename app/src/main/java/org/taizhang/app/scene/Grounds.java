package org.taizhang.app.scene;

import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;

/** The ground a row stands on. */
final class Grounds {
  private Grounds() {}

  /**
   * @param open whether the plan names no departments at all, so that no project stands out for it
   */
  static Ink of(MatrixRow row, boolean open) {
    return switch (row) {
      case PlanRow plan -> Ink.PLAN;
      case GroupRow group -> group.depth() == 0 ? Ink.GROUP : Ink.SUBGROUP;
      case ProjectRow project -> project.unclear() && !open ? Ink.UNCLEAR : Ink.GROUND;
      case TotalRow total -> Ink.TOTAL;
    };
  }
}
