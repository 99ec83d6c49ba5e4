package org.taizhang.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;

/** Roles for many departments in many projects at once, beside those they have. */
public final class BulkAssignment {
  private record Cell(ProjectId project, DepartmentId department) {}

  private BulkAssignment() {}

  /**
   * The edit that adds the departments and gives the roles; what a department holds already is left
   * out.
   *
   * @param added departments that the ledger does not hold yet
   */
  public static Edit.Together of(
      Ledger ledger, List<Department> added, Collection<Assignment> wanted) {
    List<Edit> edits = new ArrayList<>();
    added.forEach(department -> edits.add(new Edit.Add(department)));
    cells(wanted)
        .forEach((cell, roles) -> {
          Set<Role> before = ledger.roles(cell.project(), cell.department());
          roles.addAll(before);
          if (!roles.equals(before)) {
            edits.add(
                new Edit.Assign(cell.project(), cell.department(), before, Roles.copyOf(roles)));
          }
        });
    return new Edit.Together(Occasion.BULK_ASSIGNMENT, edits);
  }

  private static Map<Cell, Set<Role>> cells(Collection<Assignment> wanted) {
    Map<Cell, Set<Role>> cells = new LinkedHashMap<>();
    for (Assignment one : wanted) {
      cells
          .computeIfAbsent(
              new Cell(one.project(), one.department()), _ -> EnumSet.noneOf(Role.class))
          .addAll(one.roles());
    }
    return cells;
  }
}
