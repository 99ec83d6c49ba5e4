package org.taizhang.app.quantities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.ProjectId;
import org.taizhang.model.TargetId;
import org.taizhang.model.quantity.Measure;
import org.taizhang.model.quantity.Measures;

/** The lines of the page for some plans and a year. */
public final class QuantityRows {
  private final Ledger ledger;
  private final @Nullable Integer year;
  private final Map<ProjectId, List<String>> departments = new HashMap<>();

  private QuantityRows(Ledger ledger, @Nullable Integer year) {
    this.ledger = ledger;
    this.year = year;
  }

  /**
   * Plan by plan, as issued.
   *
   * @param year null for the plans as a whole; else what has no promise for the year is left out
   * @param day reports after it do not count
   */
  public static List<QuantityRow> of(
      Ledger ledger, List<PlanId> plans, @Nullable Integer year, LocalDate day) {
    var rows = new QuantityRows(ledger, year);
    var measures = new Measures(ledger, day);
    List<QuantityRow> all = new ArrayList<>();
    for (var plan : plans) {
      if (ledger.find(plan) != null && (year == null || ledger.plan(plan).years().contains(year))) {
        measures.of(plan).forEach(measure -> rows.add(all, measure));
      }
    }
    return List.copyOf(all);
  }

  private void add(List<QuantityRow> all, Measure measure) {
    var reach = year == null ? measure.total() : measure.in(year).orElse(null);
    if (reach == null || !speaksOfYear(measure)) {
      return;
    }
    var plan = ledger.plan(measure.plan());
    var project = measure.project();
    all.add(
        new QuantityRow(
            measure,
            project == null ? plan.title() : ledger.project(project).name(),
            plan.code(),
            reach,
            project == null ? List.of() : departments.computeIfAbsent(project, this::names),
            target(measure)));
  }

  /** A number of one year alone does not count for another. */
  private boolean speaksOfYear(Measure measure) {
    var whole = measure.whole();
    if (year == null || whole == null || !measure.years().isEmpty()) {
      return true;
    }
    return whole.year() != null
        ? whole.year().equals(year)
        : whole.target() == null || ledger.target(whole.target()).years().contains(year);
  }

  private List<String> names(ProjectId project) {
    return ledger.roles(project).keySet().stream().map(id -> ledger.department(id).name()).toList();
  }

  /** That of the year; of the whole plan the first whose promise is not met. */
  private @Nullable TargetId target(Measure measure) {
    var whole = measure.whole();
    if (measure.years().isEmpty() && whole != null) {
      return whole.target();
    }
    Stream<Measure.Year> open =
        measure.years().stream()
            .filter(one ->
                year == null
                    ? one.reach().difference().signum() > 0 || one.reached() == null
                    : one.year() == year);
    return open.findFirst().orElse(measure.years().getLast()).promised().target();
  }
}
