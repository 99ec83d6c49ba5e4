package org.taizhang.model.work;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taizhang.model.Assignment;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;

/**
 * Ledgers in which the projects have the departments of one time.
 *
 * <p>In the ledger itself a department that was renamed, merged or split keeps the roles it was
 * issued with, and its successors have roles in the projects that they took over. Roles that a
 * successor had before stand in the order of the project's units, those it took over do not.
 */
public final class UnitsInTime {
  private UnitsInTime() {}

  /** With the departments as the documents name them. */
  public static Ledger asIssued(Ledger ledger) {
    return on(ledger, LocalDate.MIN);
  }

  /** With the departments that none took over from since. */
  public static Ledger latest(Ledger ledger) {
    return on(ledger, LocalDate.MAX);
  }

  /**
   * With the departments of a day: successors in place of those that stood until then. Projects
   * that nobody took over, as those that were done, stay with whom they were.
   */
  public static Ledger on(Ledger ledger, LocalDate day) {
    Ledger view = ledger;
    for (Plan plan : ledger.plans()) {
      List<Project> projects = ledger.projects(plan.id());
      for (Department department : ledger.departments(plan.id())) {
        if (!department.tenure().successors().isEmpty()) {
          for (Project project : projects) {
            view = settled(view, ledger, project, department, day);
          }
        }
      }
    }
    return view;
  }

  private static Ledger settled(
      Ledger view, Ledger ledger, Project project, Department department, LocalDate day) {
    List<DepartmentId> heirs = heirs(ledger, project, department);
    if (heirs.isEmpty()) {
      return view;
    }
    if (department.tenure().isOver(day)) {
      Ledger placed = placed(view, view.department(department.id()), heirs);
      Project now = view.project(project.id());
      return placed
          .with(new Assignment(project.id(), department.id(), Set.of()))
          .with(now.withUnits(now.units().replaced(department.id(), heirs)));
    }
    Ledger without = view;
    for (DepartmentId heir : heirs) {
      without = without.with(new Assignment(project.id(), heir, own(ledger, project, heir)));
    }
    return without;
  }

  /** Those that began with it stand where the department stood in the order of the plan. */
  private static Ledger placed(Ledger view, Department department, List<DepartmentId> heirs) {
    Ledger placed = view;
    for (DepartmentId id : heirs) {
      Department heir = view.department(id);
      if (heir.tenure().from() != null && heir.order() > department.order()) {
        placed = placed.with(heir.withOrder(department.order()));
      }
    }
    return placed;
  }

  /** Who took a project over from a department that has a role in it. */
  private static List<DepartmentId> heirs(Ledger ledger, Project project, Department department) {
    return ledger.roles(project.id(), department.id()).isEmpty()
        ? List.of()
        : department.tenure().successors().stream()
            .filter(heir -> !ledger.roles(project.id(), heir).isEmpty())
            .toList();
  }

  private static Set<Role> own(Ledger ledger, Project project, DepartmentId heir) {
    Set<Role> own = EnumSet.noneOf(Role.class);
    for (Role role : ledger.roles(project.id(), heir)) {
      if (project.units().of(role).contains(heir)) {
        own.add(role);
      }
    }
    return own;
  }
}
