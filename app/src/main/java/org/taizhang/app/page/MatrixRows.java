package org.taizhang.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.Ink;
import org.taizhang.app.scene.MatrixRow;
import org.taizhang.app.scene.MatrixRow.GroupRow;
import org.taizhang.app.scene.MatrixRow.PlanRow;
import org.taizhang.app.scene.MatrixRow.ProjectRow;
import org.taizhang.app.scene.MatrixRow.TotalRow;
import org.taizhang.app.scene.MatrixScene;
import org.taizhang.app.scene.Track;

/**
 * The rows of a matrix. A group's head never ends a page, the totals never stand without a project
 * above them, and a page that begins inside a group begins with its head once more.
 */
record MatrixRows(MatrixScene scene) implements PagedRows {
  @Override
  public Track track() {
    return scene.rows();
  }

  @Override
  public boolean mayBegin(int row) {
    return switch (row(row - 1)) {
      case GroupRow _, PlanRow _ -> false;
      case ProjectRow _, TotalRow _ -> !(row(row) instanceof TotalRow);
    };
  }

  @Override
  public @Nullable Repeated repeated(int row) {
    var group = row(row) instanceof ProjectRow ? groupAbove(row) : null;
    return group == null
        ? null
        : new Repeated(scene.continued(group), group.depth() == 0 ? Ink.GROUP : Ink.SUBGROUP);
  }

  @Override
  public List<String> heading(int row) {
    return row(row) instanceof GroupRow group ? group.path() : List.of();
  }

  private @Nullable GroupRow groupAbove(int row) {
    for (int above = row - 1; above >= 0; above--) {
      switch (row(above)) {
        case GroupRow group -> {
          return group;
        }
        case PlanRow _, TotalRow _ -> {
          return null;
        }
        case ProjectRow _ -> {}
      }
    }
    return null;
  }

  private MatrixRow row(int row) {
    return scene.table().rows().get(row);
  }
}
