package org.taizhang.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.Project;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.text.Folding;

/** Finds out which departments are asked about what. */
public final class FormUnits {
  private final Ledger ledger;
  private final FormWish wish;
  private final Map<Name, List<FormLine>> lines = new LinkedHashMap<>();

  /** What makes two departments one. */
  private record Name(String folded, String issuer) {}

  private FormUnits(Ledger ledger, FormWish wish) {
    this.ledger = ledger;
    this.wish = wish;
  }

  /** The departments that owe a report, in the order in which the plans name them. */
  public static List<FormUnit> of(Ledger ledger, FormWish wish) {
    return new FormUnits(ledger, wish).units();
  }

  private List<FormUnit> units() {
    for (Plan plan : ledger.plans()) {
      if (wish.plan() == null || wish.plan().equals(plan.id())) {
        take(plan);
      }
    }
    List<FormUnit> units = new ArrayList<>();
    lines.forEach((name, asked) -> {
      if (!asked.isEmpty()) {
        boolean alone =
            lines.keySet().stream().filter(n -> n.folded().equals(name.folded())).count() == 1;
        Department first = ledger.department(asked.getFirst().department());
        units.add(new FormUnit(first.name(), alone ? "" : name.issuer(), asked));
      }
    });
    return units;
  }

  private void take(Plan plan) {
    List<Department> asked =
        ledger.departments(plan.id()).stream()
            .filter(unit -> unit.tenure().covers(wish.asOf()))
            .toList();
    asked.stream().filter(this::isWanted).forEach(unit -> linesOf(plan, unit));
    for (Project project : ledger.projects(plan.id())) {
      Map<DepartmentId, Set<Role>> roles = ledger.roles(project.id());
      List<Target> targets =
          ledger.targets(project.id()).stream()
              .filter(target -> wish.asks(ledger, target))
              .toList();
      for (Department unit : asked) {
        Set<Role> held = held(unit, roles);
        if (!held.isEmpty() && isWanted(unit)) {
          targets.forEach(
              target -> linesOf(plan, unit).add(line(plan, project, target, unit, held)));
        }
      }
    }
  }

  private static FormLine line(
      Plan plan, Project project, Target target, Department unit, Set<Role> roles) {
    return new FormLine(plan, project, target, unit.id(), roles);
  }

  private List<FormLine> linesOf(Plan plan, Department unit) {
    String issuer = Objects.requireNonNullElse(plan.issuer(), plan.title());
    return lines.computeIfAbsent(
        new Name(Folding.key(unit.name()), issuer), _ -> new ArrayList<>());
  }

  /** Its own roles; those of its group where members are asked, and then none of the group's. */
  private Set<Role> held(Department unit, Map<DepartmentId, Set<Role>> roles) {
    Set<Role> own = roles.getOrDefault(unit.id(), Set.of());
    if (!wish.members()) {
      return own;
    }
    if (!unit.members().departments().isEmpty()) {
      return Set.of();
    }
    return own.isEmpty() ? lent(unit, roles) : own;
  }

  private Set<Role> lent(Department unit, Map<DepartmentId, Set<Role>> roles) {
    for (Map.Entry<DepartmentId, Set<Role>> other : roles.entrySet()) {
      if (ledger.department(other.getKey()).members().departments().contains(unit.id())) {
        return other.getValue();
      }
    }
    return Set.of();
  }

  private boolean isWanted(Department unit) {
    return wish.department() == null || unit.isCalled(wish.department());
  }
}
