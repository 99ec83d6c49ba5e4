package org.taizhang.model.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProgressReport;
import org.taizhang.model.Project;
import org.taizhang.model.QuantityId;
import org.taizhang.model.Role;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;

/** All that a plan counts, with what was reported of it up to a day. */
public final class Measures {
  private final Ledger ledger;
  private final LocalDate day;

  /**
   * @param day later reports do not count
   */
  public Measures(Ledger ledger, LocalDate day) {
    this.ledger = ledger;
    this.day = day;
  }

  /**
   * Project by project as issued, then the goals of the plan; each number stands in one of them.
   */
  public List<Measure> of(PlanId plan) {
    List<Measure> all = new ArrayList<>();
    List<Check> checks = Reconciliation.of(ledger, plan);
    for (Project project : ledger.projects(plan)) {
      Set<QuantityId> taken = new HashSet<>();
      for (Check check : checks) {
        if (check.project().equals(project.id())) {
          all.add(measure(plan, check));
          Stream.concat(Stream.ofNullable(check.whole()), check.years().stream())
              .forEach(one -> taken.add(one.id()));
        }
      }
      ledger.quantities(project.id()).stream()
          .filter(one -> !taken.contains(one.id()))
          .forEach(one -> all.add(alone(one)));
    }
    ledger.goals(plan).forEach(one -> all.add(alone(one)));
    return List.copyOf(all);
  }

  private Measure measure(PlanId plan, Check check) {
    PlannedQuantity whole = check.whole();
    List<Measure.Year> years =
        check.years().stream()
            .map(one -> new Measure.Year(year(one), one, reached(one)))
            .sorted(Comparator.comparingInt(Measure.Year::year))
            .toList();
    return new Measure(
        plan, check.project(), check, whole, whole == null ? null : reached(whole), years);
  }

  private Measure alone(PlannedQuantity one) {
    return new Measure(one.plan(), one.project(), null, one, reached(one), List.of());
  }

  private int year(PlannedQuantity number) {
    return number.year() != null
        ? number.year()
        : ledger.target(Objects.requireNonNull(number.target())).years().first();
  }

  /** What the last report said that named it; of several of one day, that of a lead. */
  private @Nullable BigDecimal reached(PlannedQuantity number) {
    TargetId target = target(number);
    return target == null
        ? null
        : ledger.reports(target).stream()
            .filter(report -> !report.asOf().isAfter(day))
            .filter(report -> report.reached().of(number.id()).isPresent())
            .max(Comparator.comparing(ProgressReport::asOf).thenComparing(this::isOfLead))
            .flatMap(report -> report.reached().of(number.id()))
            .orElse(null);
  }

  /** Of which a number is reported; a number in the content, of the only target of its project. */
  private @Nullable TargetId target(PlannedQuantity number) {
    if (number.target() != null || number.project() == null) {
      return number.target();
    }
    List<Target> targets = ledger.targets(number.project());
    return targets.size() == 1 ? targets.getFirst().id() : null;
  }

  private boolean isOfLead(ProgressReport report) {
    return report.department() != null
        && ledger
            .roles(ledger.target(report.target()).project(), report.department())
            .contains(Role.LEAD);
  }
}
