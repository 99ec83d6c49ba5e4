package org.taizhang.app.session;

import java.util.EnumSet;
import java.util.Set;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.Roles;
import org.taizhang.model.edit.Edit;

/** Edits of who does what, made against the ledger as it is. */
public final class RoleEdits {
  private RoleEdits() {}

  /** Gives the role, or takes it where the department has it. */
  public static Edit toggle(Ledger ledger, ProjectId project, DepartmentId department, Role role) {
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(ledger.roles(project, department));
    if (!roles.remove(role)) {
      roles.add(role);
    }
    return set(ledger, project, department, roles);
  }

  /** Makes the role the only one, or takes it where it is the only one. */
  public static Edit setAlone(
      Ledger ledger, ProjectId project, DepartmentId department, Role role) {
    boolean alone = ledger.roles(project, department).equals(Set.of(role));
    return set(ledger, project, department, alone ? Set.of() : Set.of(role));
  }

  public static Edit set(
      Ledger ledger, ProjectId project, DepartmentId department, Set<Role> roles) {
    return new Edit.Assign(
        project, department, ledger.roles(project, department), Roles.copyOf(roles));
  }
}
