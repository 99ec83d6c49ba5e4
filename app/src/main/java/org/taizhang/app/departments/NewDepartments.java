package org.taizhang.app.departments;

import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.seeds.resolve.UnitKinds;

/** Makes departments for the end of a plan's directory, of the kind that their names speak of. */
final class NewDepartments {
  private final Ledger ledger;
  private final PlanId plan;
  private final Supplier<UUID> ids;
  private int next;

  NewDepartments(Ledger ledger, PlanId plan, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.plan = plan;
    this.ids = ids;
    this.next = ledger.departments(plan).stream().mapToInt(Department::order).max().orElse(-1) + 1;
  }

  /** A department that the ledger does not hold yet, behind those made before. */
  Department of(String name) {
    return Department.named(new DepartmentId(ids.get()), plan, next++, name, UnitKinds.of(name))
        .withLevel(UnitKinds.level(name, ledger.plan(plan).level()));
  }
}
