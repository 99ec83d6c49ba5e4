package org.taizhang.app.session;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.seeds.resolve.UnitKinds;

/** The offices and schools to which targets of a plan are broken down. */
public record Offices(Ledger ledger, PlanId plan) {

  /** Names of those that a part of a name or its initials in pinyin may mean. */
  public List<String> suggestions(String typed) {
    var all =
        ledger.departments(plan).stream()
            .filter(
                one -> one.kind() == DepartmentKind.OFFICE || one.kind() == DepartmentKind.SCHOOL)
            .toList();
    return DepartmentSearch.find(all, typed).stream().map(Department::name).toList();
  }

  /**
   * The department of the plan that is called this; a new office or school where there is none,
   * which is not in the ledger yet.
   */
  public Department called(String name, Supplier<UUID> ids) {
    var all = ledger.departments(plan);
    return Department.called(name, all)
        .orElseGet(() ->
            Department.named(
                new DepartmentId(ids.get()),
                plan,
                all.stream().mapToInt(Department::order).max().orElse(-1) + 1,
                name.strip(),
                UnitKinds.of(name) == DepartmentKind.SCHOOL
                    ? DepartmentKind.SCHOOL
                    : DepartmentKind.OFFICE));
  }
}
