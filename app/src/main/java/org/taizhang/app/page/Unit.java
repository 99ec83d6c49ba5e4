package org.taizhang.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.taizhang.app.scene.ColumnBand;
import org.taizhang.app.scene.MatrixProjection;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.MatrixTable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;

/**
 * A department as all chosen plans together speak of it: those of one name in plans of one issuer
 * are one, as in the matrix; those of different issuers only where the clerk chose the name.
 *
 * @param owner the issuer, where several have one of this name; empty otherwise
 */
record Unit(String name, String owner, Set<DepartmentId> departments) {
  Unit {
    departments = Set.copyOf(departments);
  }

  /** Those with a role in what was chosen, in the order of the matrix's columns. */
  static List<Unit> of(
      MatrixProjection projection, Ledger ledger, List<Plan> plans, BriefingChoice choice) {
    var selection =
        new MatrixSelection(
            plans.stream().map(Plan::id).toList(),
            choice.years(),
            choice.departments(),
            choice.search(),
            MatrixSelection.Columns.ENGAGED);
    var table = projection.table(ledger, selection);
    return choice.departments().isEmpty() ? apart(table) : together(table, choice.departments());
  }

  private static List<Unit> together(MatrixTable table, List<String> names) {
    var byName = new LinkedHashMap<String, Set<DepartmentId>>();
    for (var column : table.columns()) {
      if (names.contains(column.name())) {
        byName
            .computeIfAbsent(column.name(), name -> new HashSet<>())
            .addAll(column.departments().values());
      }
    }
    var units = new ArrayList<Unit>();
    byName.forEach((name, departments) -> units.add(new Unit(name, "", departments)));
    return units;
  }

  private static List<Unit> apart(MatrixTable table) {
    var times = new HashMap<String, Integer>();
    table.columns().forEach(column -> times.merge(column.name(), 1, Integer::sum));
    var units = new ArrayList<Unit>();
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      var owner = times.getOrDefault(column.name(), 0) > 1 ? owner(table.bands(), i) : "";
      units.add(new Unit(column.name(), owner, Set.copyOf(column.departments().values())));
    }
    return units;
  }

  private static String owner(List<ColumnBand> bands, int column) {
    return bands.stream()
        .filter(band -> band.first() <= column && column <= band.last())
        .map(ColumnBand::title)
        .findFirst()
        .orElse("");
  }

  /** Which roles it has in a project; empty for none. */
  Set<Role> roles(Ledger ledger, Project project) {
    var roles = new HashSet<Role>();
    departments.forEach(id -> roles.addAll(ledger.roles(project.id(), id)));
    return roles;
  }
}
