package org.taizhang.app.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanKind;
import org.taizhang.model.text.Folding;

/**
 * A department as all plans together speak of it: those of one name in plans of one issuer are one.
 *
 * @param issuer of the plans; the title of one without an issuer
 * @param departments one of each plan, more where one of the name ended and another began
 */
public record SameUnit(String name, String issuer, List<Department> departments) {
  private record Key(String name, String issuer) {}

  public SameUnit {
    departments = List.copyOf(departments);
  }

  /** All departments of a ledger, in the order in which the plans name them. */
  public static List<SameUnit> all(Ledger ledger) {
    Map<Key, List<Department>> byKey = new LinkedHashMap<>();
    for (var plan : ledger.plans()) {
      var issuer = issuer(ledger, plan);
      for (var one : ledger.departments(plan.id())) {
        byKey
            .computeIfAbsent(new Key(Folding.key(one.name()), issuer), _ -> new ArrayList<>())
            .add(one);
      }
    }
    List<SameUnit> units = new ArrayList<>();
    byKey.forEach((key, all) -> units.add(new SameUnit(name(all), key.issuer(), all)));
    return units;
  }

  /** The one that a department of a plan belongs to. */
  public static SameUnit of(Ledger ledger, DepartmentId id) {
    return all(ledger).stream().filter(unit -> unit.has(id)).findFirst().orElseThrow();
  }

  /** Those with this name; where none has it, those that are known under it too. */
  public static List<SameUnit> called(Ledger ledger, String text) {
    var all = all(ledger);
    var wanted = Folding.key(text);
    var proper = all.stream().filter(unit -> Folding.key(unit.name()).equals(wanted)).toList();
    return proper.isEmpty()
        ? all.stream()
            .filter(unit -> unit.departments().stream().anyMatch(one -> one.isCalled(text)))
            .toList()
        : proper;
  }

  /** The departments of it that stand. */
  public Set<DepartmentId> standing() {
    return departments.stream()
        .filter(one -> one.tenure().until() == null)
        .map(Department::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The departments of it, and all that took over from them since. */
  public Set<DepartmentId> withHeirs(Ledger ledger) {
    Set<DepartmentId> all = new LinkedHashSet<>();
    departments.forEach(one -> follow(ledger, one.id(), all));
    return all;
  }

  private static void follow(Ledger ledger, DepartmentId id, Set<DepartmentId> all) {
    if (all.add(id)) {
      ledger.department(id).tenure().successors().forEach(heir -> follow(ledger, heir, all));
    }
  }

  private boolean has(DepartmentId id) {
    return departments.stream().anyMatch(one -> one.id().equals(id));
  }

  /**
   * Whose departments a plan names: the issuer, else the plan itself is taken for one; 交办事项 that
   * say no issuer are those of the only one there is.
   */
  public static String issuer(Ledger ledger, Plan plan) {
    if (plan.issuer() == null && plan.kind() == PlanKind.INSTRUCTIONS) {
      var others =
          ledger.plans().stream()
              .filter(other -> other.kind() == PlanKind.ISSUED)
              .map(other -> Objects.requireNonNullElse(other.issuer(), other.title()))
              .distinct()
              .toList();
      if (others.size() == 1) {
        return others.getFirst();
      }
    }
    return Objects.requireNonNullElse(plan.issuer(), plan.title());
  }

  private static String name(List<Department> departments) {
    return departments.getLast().name();
  }
}
