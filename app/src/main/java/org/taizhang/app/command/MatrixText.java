package org.taizhang.app.command;

import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
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
      table.row(
          String.valueOf(project.number()),
          project.name(),
          ledger.roles(project.id()).isEmpty()
              ? messages.text("command.matrix.nobody")
              : names(ledger, project, Role.LEAD),
          names(ledger, project, Role.RESPONSIBLE),
          names(ledger, project, Role.SUPPORTING));
    }
    return plan.title() + "\n" + table.text();
  }

  private static String names(Ledger ledger, Project project, Role role) {
    return ledger.units(project.id(), role).stream()
        .map(unit -> ledger.department(unit).name())
        .collect(Collectors.joining("、"));
  }
}
