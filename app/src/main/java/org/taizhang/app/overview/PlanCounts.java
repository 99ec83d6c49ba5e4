package org.taizhang.app.overview;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Role;

/**
 * What a plan holds.
 *
 * @param leads departments that lead at least one project; {@code responsible} likewise
 * @param targets of the year asked for, or all
 * @param unclear projects for which the plan names nobody
 */
public record PlanCounts(
    Plan plan,
    int projects,
    int sections,
    int leads,
    int responsible,
    int departments,
    int targets,
    int unclear) {

  static PlanCounts of(Ledger ledger, Plan plan, @Nullable Integer year) {
    var projects = ledger.projects(plan.id());
    Map<Role, Set<DepartmentId>> holders = new EnumMap<>(Role.class);
    int targets = 0;
    int unclear = 0;
    for (var project : projects) {
      var roles = ledger.roles(project.id());
      unclear += roles.isEmpty() ? 1 : 0;
      roles.forEach((department, held) ->
          held.forEach(
              role -> holders.computeIfAbsent(role, r -> new HashSet<>()).add(department)));
      targets +=
          (int)
              ledger.targets(project.id()).stream()
                  .filter(target -> year == null || target.years().contains(year))
                  .count();
    }
    return new PlanCounts(
        plan,
        projects.size(),
        ledger.sections(plan.id()).size(),
        count(holders, Role.LEAD),
        count(holders, Role.RESPONSIBLE),
        ledger.departments(plan.id()).size(),
        targets,
        unclear);
  }

  private static int count(Map<Role, Set<DepartmentId>> holders, Role role) {
    return Objects.requireNonNullElse(holders.get(role), Set.<DepartmentId>of()).size();
  }
}
