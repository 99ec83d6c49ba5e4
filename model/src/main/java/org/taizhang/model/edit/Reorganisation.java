package org.taizhang.model.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.taizhang.model.Department;
import org.taizhang.model.DepartmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.text.Folding;

/**
 * Departments that are renamed, merged or split from a day on, in all plans that name them. They
 * stand until the day before and keep what they were issued with; others take over what is open.
 *
 * @param ending whose last day comes, of any plans
 * @param heirs names of those that take over: one for a new name or a merger, more for a split
 * @param from the first day of the heirs
 * @param basis number or title of the document that orders it; empty where none is known
 * @param given which heirs take a project over, where not all of them do
 */
public record Reorganisation(
    Set<DepartmentId> ending,
    List<String> heirs,
    LocalDate from,
    String basis,
    Map<ProjectId, Set<String>> given) {
  public Reorganisation {
    ending = Set.copyOf(ending);
    heirs = heirs.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    basis = basis.strip();
    given = Map.copyOf(given);
  }

  /** Why it cannot be done. */
  public enum Fault {
    /** No department is named that ends. */
    NOBODY,
    /** Nobody is named who takes over. */
    NO_HEIR,
    /** Two of those that take over are called the same. */
    HEIRS_ALIKE,
    /** Nothing would change, as the name is the same. */
    SAME_NAME,
    /** A department ended already. */
    OVER,
    /** A department has not begun by then. */
    TOO_EARLY
  }

  /** Nothing where it can be done. */
  public Optional<Fault> fault(Ledger ledger) {
    Set<String> names = heirs.stream().map(Folding::key).collect(Collectors.toSet());
    List<Department> ends = ends(ledger);
    if (ends.isEmpty()) {
      return Optional.of(ending.isEmpty() ? Fault.NOBODY : Fault.SAME_NAME);
    }
    if (heirs.isEmpty()) {
      return Optional.of(Fault.NO_HEIR);
    }
    if (names.size() < heirs.size()) {
      return Optional.of(Fault.HEIRS_ALIKE);
    }
    if (heirs.size() == 1 && ends.stream().anyMatch(one -> isHeir(one))) {
      return Optional.of(Fault.SAME_NAME);
    }
    if (ends.stream().anyMatch(one -> one.tenure().until() != null)) {
      return Optional.of(Fault.OVER);
    }
    return ends.stream()
            .map(one -> one.tenure().from())
            .anyMatch(begun -> begun != null && !begun.isBefore(from))
        ? Optional.of(Fault.TOO_EARLY)
        : Optional.empty();
  }

  /** The projects of all that end, by plan. */
  public Map<PlanId, List<Handover>> handovers(Ledger ledger) {
    Map<PlanId, List<Handover>> all = new LinkedHashMap<>();
    for (Department one : ends(ledger)) {
      all.computeIfAbsent(one.plan(), _ -> new ArrayList<>()).addAll(Handover.of(ledger, one));
    }
    return all;
  }

  /** The edit that does it. There must be no {@link #fault}. */
  public Edit.Together edit(Ledger ledger, Supplier<UUID> ids) {
    List<Edit> edits = new ArrayList<>();
    Map<PlanId, List<Department>> byPlan = new LinkedHashMap<>();
    ends(ledger)
        .forEach(one -> byPlan.computeIfAbsent(one.plan(), _ -> new ArrayList<>()).add(one));
    byPlan.forEach(
        (plan, ends) -> edits.addAll(new ReorganisedPlan(ledger, this, plan, ends).edits(ids)));
    return new Edit.Together(Occasion.REORGANISATION, edits);
  }

  /** Who takes a project over, in the order of the heirs. */
  List<String> heirsOf(ProjectId project) {
    Set<String> wanted = Objects.requireNonNullElse(given.get(project), Set.of());
    List<String> chosen = heirs.stream().filter(wanted::contains).toList();
    return chosen.isEmpty() ? heirs : chosen;
  }

  /** Into one that has the name already, all but that one are merged. */
  private List<Department> ends(Ledger ledger) {
    boolean merger = ending.size() > 1 && heirs.size() == 1;
    return ledger.plans().stream()
        .flatMap(plan -> ledger.departments(plan.id()).stream())
        .filter(one -> ending.contains(one.id()) && !(merger && isHeir(one)))
        .toList();
  }

  private boolean isHeir(Department one) {
    return heirs.stream().anyMatch(name -> Folding.key(name).equals(Folding.key(one.name())));
  }
}
