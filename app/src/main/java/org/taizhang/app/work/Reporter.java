package org.taizhang.app.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;

/**
 * Whose report it is.
 *
 * @param id null for the office that keeps the ledger
 */
record Reporter(@Nullable DepartmentId id, String name) {

  static Reporter of(Ledger ledger, @Nullable DepartmentId id, Messages messages) {
    return id == null
        ? new Reporter(null, messages.text("report.own"))
        : new Reporter(id, ledger.department(id).name());
  }

  /**
   * Those who have a role in a project, leads first, then the rest of the plan, last the office.
   */
  static List<Reporter> of(Ledger ledger, ProjectId project, Messages messages) {
    List<@Nullable DepartmentId> ids = new ArrayList<>();
    for (var role : Role.values()) {
      ids.addAll(ledger.units(project, role));
    }
    ledger.departments(ledger.project(project).plan()).forEach(one -> ids.add(one.id()));
    ids.add(null);
    return ids.stream().distinct().map(id -> of(ledger, id, messages)).toList();
  }
}
