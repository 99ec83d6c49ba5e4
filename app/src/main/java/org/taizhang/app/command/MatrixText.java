package org.taizhang.app.command;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;

/**
 * Who does what in a plan, a line a project: for a terminal, which is too narrow for the grid
 * itself.
 */
final class MatrixText {
  private MatrixText() {}

  static String of(Ledger ledger, Plan plan, Messages messages) {
    TextTable table =
        new TextTable(
            messages.text("command.head.number"),
            messages.text("command.head.project"),
            messages.of("role", Role.LEAD),
            messages.of("role", Role.RESPONSIBLE),
            messages.of("role", Role.SUPPORTING));
    for (Project project : ledger.projects(plan.id())) {
      Map<DepartmentId, Set<Role>> roles = ledger.roles(project.id());
      table.row(
          String.valueOf(project.number()),
          project.name(),
          roles.isEmpty()
              ? messages.text("command.matrix.nobody")
              : names(ledger, roles, Role.LEAD),
          names(ledger, roles, Role.RESPONSIBLE),
          names(ledger, roles, Role.SUPPORTING));
    }
    return plan.title() + "\n" + table.text();
  }

  private static String names(Ledger ledger, Map<DepartmentId, Set<Role>> roles, Role role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue().contains(role))
        .map(entry -> ledger.department(entry.getKey()).name())
        .collect(Collectors.joining("、"));
  }
}
