package org.taizhang.app.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Section;

/** A row of the matrix. */
public sealed interface MatrixRow {
  /** The head of a plan's rows, where several plans are shown. */
  record PlanRow(Plan plan, int projects) implements MatrixRow {}

  /**
   * The head of a group.
   *
   * @param path the group's name last, those of the groups around it before
   * @param projects how many stand below it at any depth
   */
  record GroupRow(Section section, List<String> path, int projects) implements MatrixRow {
    public GroupRow {
      path = List.copyOf(path);
    }

    /** 0 for a group in no other. */
    public int depth() {
      return path.size() - 1;
    }
  }

  /**
   * A project and who has which role in it.
   *
   * @param steps of the offices in the columns; null where the columns are departments with roles
   */
  record ProjectRow(Project project, RoleCells cells, RoleCount count, @Nullable StepCells steps)
      implements MatrixRow {
    /** Whether the plan names nobody for it (未明确). */
    public boolean unclear() {
      return steps == null && count.total() == 0;
    }
  }

  /** How many projects each department has in one role. */
  record TotalRow(Role role) implements MatrixRow {}
}
