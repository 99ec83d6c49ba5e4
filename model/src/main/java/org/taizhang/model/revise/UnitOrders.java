package org.taizhang.model.revise;

import java.util.HashSet;
import java.util.List;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Role;
import org.taizhang.model.UnitOrder;

/** The order of the units of projects. */
final class UnitOrders {
  private UnitOrders() {}

  /** The order as it is, with every unit in it that has a role. */
  static UnitOrder whole(Ledger ledger, ProjectId project) {
    return ledger.project(project).units().joinedBy(shown(ledger, project));
  }

  /** Those that have a role as they are, every other one of the wanted order in its place there. */
  static UnitOrder placed(Ledger ledger, ProjectId project, UnitOrder wanted) {
    return shown(ledger, project).joinedBy(wanted).joinedBy(ledger.project(project).units());
  }

  /** Whether units that have a role by both orders come in another order there. */
  static boolean differ(Ledger ledger, ProjectId project, UnitOrder wanted) {
    for (Role role : Role.values()) {
      List<DepartmentId> was = ledger.units(project, role);
      List<DepartmentId> now = common(wanted.of(role), was);
      if (!common(was, now).equals(now)) {
        return true;
      }
    }
    return false;
  }

  private static UnitOrder shown(Ledger ledger, ProjectId project) {
    return new UnitOrder(
        ledger.units(project, Role.LEAD),
        ledger.units(project, Role.RESPONSIBLE),
        ledger.units(project, Role.SUPPORTING));
  }

  private static List<DepartmentId> common(List<DepartmentId> units, List<DepartmentId> others) {
    var known = new HashSet<>(others);
    return units.stream().filter(known::contains).toList();
  }
}
