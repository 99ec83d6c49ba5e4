package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.Track;
import org.taizhang.app.scene.gantt.GanttRow;
import org.taizhang.app.scene.gantt.GanttRow.Lane;
import org.taizhang.app.scene.gantt.GanttRow.PlanHead;
import org.taizhang.app.scene.gantt.GanttRow.SectionHead;
import org.taizhang.app.scene.gantt.GanttScene;

/**
 * The rows of a Gantt. A head never ends a page, a project is not divided, and a page that begins
 * inside a plan or a section says so.
 */
record GanttPageRows(GanttScene scene) implements PagedRows {
  @Override
  public Track track() {
    return scene.rows();
  }

  @Override
  public boolean mayBegin(int row) {
    boolean headAbove = !(row(row - 1) instanceof Lane);
    return !headAbove && !(row(row) instanceof Lane lane && !lane.opens());
  }

  @Override
  public @Nullable Repeated repeated(int row) {
    boolean inside = row > 0 && !(row(row) instanceof PlanHead);
    var path = inside ? path(row) : List.<String>of();
    if (path.isEmpty()) {
      return null;
    }
    var ground = path.size() == 1 ? Ink.GROUP : Ink.SUBGROUP;
    return new Repeated(scene.continued(path, path.size() == 1), ground);
  }

  @Override
  public List<String> heading(int row) {
    return row(row) instanceof Lane ? List.of() : headed(row, row(row));
  }

  /** Plan and sections that a row stands in; for a section's head those around it. */
  private List<String> path(int row) {
    int depth =
        row(row) instanceof SectionHead section ? section.head().depth() : Integer.MAX_VALUE;
    for (int above = row - 1; above >= 0; above--) {
      switch (row(above)) {
        case PlanHead plan -> {
          return headed(above, plan);
        }
        case SectionHead section when section.head().depth() < depth -> {
          return headed(above, section);
        }
        case SectionHead _, Lane _ -> {}
      }
    }
    return List.of();
  }

  /** The names that a head stands for: its plan, where there are several, and its sections. */
  private List<String> headed(int row, GanttRow head) {
    var path = new ArrayList<String>();
    for (int above = row; above >= 0 && path.isEmpty(); above--) {
      if (row(above) instanceof PlanHead plan) {
        path.add(plan.head().plan().title());
      }
    }
    if (head instanceof SectionHead section) {
      path.addAll(section.head().path());
    }
    return path;
  }

  private GanttRow row(int row) {
    return scene.table().rows().get(row);
  }
}
