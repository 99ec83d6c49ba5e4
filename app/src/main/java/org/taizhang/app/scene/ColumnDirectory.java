package org.taizhang.app.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.DepartmentKind;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.work.Tenure;

/** Finds the column of every department of the selected plans. */
final class ColumnDirectory {
  private record Unit(String owner, String name) {}

  private final Map<String, List<Unit>> byOwner = new LinkedHashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<Unit, Map<PlanId, DepartmentId>> departments = new HashMap<>();
  private final Map<DepartmentId, Integer> columns = new HashMap<>();
  private final List<Unit> order = new ArrayList<>();

  /**
   * @param wanted which of the departments have a column
   * @param steps whether also those have one that have no roles
   */
  ColumnDirectory(Ledger ledger, List<Plan> plans, Predicate<DepartmentId> wanted, boolean steps) {
    for (var plan : plans) {
      var departments = ledger.departments(plan.id());
      var markless = steps ? Set.<DepartmentId>of() : markless(ledger, departments);
      departments.stream()
          .filter(one -> wanted.test(one.id()) && !markless.contains(one.id()))
          .forEach(department -> add(plan, department));
    }
    byOwner.values().forEach(order::addAll);
    for (int column = 0; column < order.size(); column++) {
      for (var id : departmentsOf(order.get(column)).values()) {
        columns.put(id, column);
      }
    }
  }

  /**
   * Who is there to fill a group, to do steps of targets or for another time, and has no role of
   * its own: a column without a mark.
   */
  private static Set<DepartmentId> markless(Ledger ledger, List<Department> departments) {
    Set<DepartmentId> markless = new HashSet<>();
    for (var one : departments) {
      markless.addAll(one.members().departments());
      boolean inside = one.kind() == DepartmentKind.OFFICE || one.kind() == DepartmentKind.SCHOOL;
      if (inside || !one.tenure().equals(Tenure.ALWAYS)) {
        markless.add(one.id());
      }
    }
    if (!markless.isEmpty()) {
      var plan = departments.getFirst().plan();
      ledger.projects(plan).forEach(p -> markless.removeAll(ledger.roles(p.id()).keySet()));
    }
    return markless;
  }

  private void add(Plan plan, Department department) {
    var owner = Objects.requireNonNullElse(plan.issuer(), plan.id().value().toString());
    titles.putIfAbsent(owner, Objects.requireNonNullElse(plan.issuer(), plan.title()));
    var unit = new Unit(owner, department.name());
    var ids = departments.get(unit);
    if (ids == null || ids.containsKey(plan.id())) {
      // a second department of the same name in one plan keeps a column of its own
      unit = ids == null ? unit : new Unit(owner, department.name() + '\0' + department.id());
      departments.put(unit, new HashMap<>(Map.of(plan.id(), department.id())));
      byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(unit);
    } else {
      ids.put(plan.id(), department.id());
    }
  }

  int size() {
    return order.size();
  }

  int column(DepartmentId department) {
    return Objects.requireNonNull(columns.get(department));
  }

  List<MatrixColumn> columns(RoleCount[] counts) {
    var result = new ArrayList<MatrixColumn>();
    for (int i = 0; i < order.size(); i++) {
      var unit = order.get(i);
      int mark = unit.name().indexOf('\0');
      var name = mark < 0 ? unit.name() : unit.name().substring(0, mark);
      result.add(new MatrixColumn(name, departmentsOf(unit), counts[i]));
    }
    return result;
  }

  List<ColumnBand> bands() {
    if (byOwner.size() < 2) {
      return List.of();
    }
    var bands = new ArrayList<ColumnBand>();
    int first = 0;
    for (var entry : byOwner.entrySet()) {
      int last = first + entry.getValue().size() - 1;
      bands.add(new ColumnBand(Objects.requireNonNull(titles.get(entry.getKey())), first, last));
      first = last + 1;
    }
    return bands;
  }

  private Map<PlanId, DepartmentId> departmentsOf(Unit unit) {
    return Objects.requireNonNull(departments.get(unit));
  }
}
