package org.taizhang.model.edit;

import java.util.List;
import java.util.Set;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;

/**
 * A project of a department that stands no more.
 *
 * @param roles that it has in the project, lead first
 * @param open the targets that its successors take over
 * @param closed the targets that stay with it
 */
public record Handover(
    Project project,
    DepartmentId department,
    Set<Role> roles,
    List<Target> open,
    List<Target> closed) {
  public Handover {
    open = List.copyOf(open);
    closed = List.copyOf(closed);
  }

  /** Whether the project is taken over: one whose targets are all done stays where it is. */
  public boolean isMoved() {
    return !open.isEmpty() || closed.isEmpty();
  }

  /** All projects of a department, as issued. */
  public static List<Handover> of(Ledger ledger, Department department) {
    return DepartmentEdits.projects(ledger, department).stream()
        .map(project -> of(ledger, project, department.id()))
        .toList();
  }

  private static Handover of(Ledger ledger, Project project, DepartmentId department) {
    List<Target> targets = ledger.targets(project.id());
    return new Handover(
        project,
        department,
        ledger.roles(project.id(), department),
        targets.stream().filter(target -> target.state().isOpen()).toList(),
        targets.stream().filter(target -> !target.state().isOpen()).toList());
  }
}
