package org.taizhang.app.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;

/**
 * The record of departments that were renamed, merged or split, in all plans that name them.
 *
 * @param from the first day of the heirs
 * @param basis the document that ordered it; empty where none is known
 * @param ended names of those that stood until then
 * @param heirs names of those that took over
 * @param joined whether the only heir stood before already
 * @param departments all of them, ended and heirs
 * @param projects how many projects were taken over
 */
public record UnitChange(
    LocalDate from,
    String basis,
    List<String> ended,
    List<String> heirs,
    boolean joined,
    Set<DepartmentId> departments,
    int projects) {
  private record Key(LocalDate until, String basis, List<String> heirs) {}

  public UnitChange {
    ended = List.copyOf(ended);
    heirs = List.copyOf(heirs);
    departments = Set.copyOf(departments);
  }

  /** All of a ledger, the earliest first. */
  public static List<UnitChange> all(Ledger ledger) {
    Map<Key, List<Department>> byKey = new LinkedHashMap<>();
    for (var plan : ledger.plans()) {
      for (var one : ledger.departments(plan.id())) {
        var until = one.tenure().until();
        if (until != null && !one.tenure().successors().isEmpty()) {
          byKey
              .computeIfAbsent(
                  new Key(until, one.tenure().basis(), heirs(ledger, one)), _ -> new ArrayList<>())
              .add(one);
        }
      }
    }
    List<UnitChange> changes = new ArrayList<>();
    byKey.forEach((key, ended) -> changes.add(of(ledger, key, ended)));
    changes.sort(Comparator.comparing(UnitChange::from));
    return List.copyOf(changes);
  }

  /** Those that a department is part of, whether it ended or took over. */
  public static List<UnitChange> of(Ledger ledger, Set<DepartmentId> departments) {
    return all(ledger).stream()
        .filter(change -> change.departments().stream().anyMatch(departments::contains))
        .toList();
  }

  private static UnitChange of(Ledger ledger, Key key, List<Department> ended) {
    var from = key.until().plusDays(1);
    Set<DepartmentId> all = new LinkedHashSet<>();
    int projects = 0;
    boolean joined = key.heirs().size() == 1;
    for (var one : ended) {
      all.add(one.id());
      all.addAll(one.tenure().successors());
      projects += takenOver(ledger, one);
      joined &=
          one.tenure().successors().stream()
              .map(ledger::department)
              .noneMatch(heir -> from.equals(heir.tenure().from()));
    }
    var names = ended.stream().map(Department::name).distinct().toList();
    return new UnitChange(from, key.basis(), names, key.heirs(), joined, all, projects);
  }

  private static int takenOver(Ledger ledger, Department ended) {
    return (int)
        ledger.projects(ended.plan()).stream()
            .filter(project -> !ledger.roles(project.id(), ended.id()).isEmpty())
            .filter(project ->
                ended.tenure().successors().stream()
                    .anyMatch(heir -> !ledger.roles(project.id(), heir).isEmpty()))
            .count();
  }

  private static List<String> heirs(Ledger ledger, Department one) {
    return one.tenure().successors().stream().map(id -> ledger.department(id).name()).toList();
  }
}
