package org.taizhang.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.model.Aliases;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;

/** Edits of a plan's directory of departments, made against the ledger as it is. */
public final class DepartmentEdits {
  private DepartmentEdits() {}

  /**
   * Another name for a department; one of its aliases may become its name.
   *
   * @param keep whether it can still be found by the former name
   */
  public static Edit rename(Department department, String name, boolean keep) {
    Aliases aliases = department.aliases().without(name);
    List<Edit> edits = new ArrayList<>(Changes.of(department, Fields.DEPARTMENT_NAME, name));
    edits.addAll(
        Changes.of(
            department,
            Fields.DEPARTMENT_ALIASES,
            keep ? aliases.and(department.name()) : aliases));
    return edits.size() == 1 ? edits.getFirst() : new Edit.Together(Occasion.CORRECTION, edits);
  }

  /** Takes a department out, from the projects it has roles in and from the groups it is in. */
  public static Edit.Together remove(Ledger ledger, DepartmentId id) {
    Department department = ledger.department(id);
    List<Edit> edits = new ArrayList<>();
    for (Project project : projects(ledger, department)) {
      edits.add(new Edit.Assign(project.id(), id, ledger.roles(project.id(), id), Set.of()));
    }
    for (Department group : groups(ledger, department)) {
      edits.addAll(Changes.of(group, Fields.DEPARTMENT_MEMBERS, group.members().without(id)));
    }
    edits.add(new Edit.Remove(department));
    return new Edit.Together(Occasion.REMOVAL, edits);
  }

  /**
   * Puts a department at a place, from 0, in the order of its plan; the others keep their order
   * among themselves.
   */
  public static Edit.Together move(Ledger ledger, DepartmentId id, int place) {
    Department moved = ledger.department(id);
    List<Department> order = new ArrayList<>(ledger.departments(moved.plan()));
    order.remove(moved);
    order.add(Math.clamp(place, 0, order.size()), moved);
    List<Edit> edits = new ArrayList<>();
    for (int rank = 0; rank < order.size(); rank++) {
      edits.addAll(Changes.of(order.get(rank), Fields.DEPARTMENT_ORDER, rank));
    }
    return new Edit.Together(Occasion.MOVE, edits);
  }

  /** The projects in which a department has a role, as issued. */
  public static List<Project> projects(Ledger ledger, Department department) {
    return ledger.projects(department.plan()).stream()
        .filter(project -> !ledger.roles(project.id(), department.id()).isEmpty())
        .toList();
  }

  /** The groups that name a department among their members. */
  public static List<Department> groups(Ledger ledger, Department department) {
    return ledger.departments(department.plan()).stream()
        .filter(group -> group.members().departments().contains(department.id()))
        .toList();
  }
}
