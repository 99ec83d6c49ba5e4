package org.taizhang.app.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;

/** All that the overview shows: every plan, and what there is in the selected ones. */
public record Figures(
    List<PlanCounts> plans,
    List<YearStates> years,
    List<Load> sections,
    List<Load> departments,
    Agenda agenda,
    LightFigures lights) {

  /**
   * Counts everything anew.
   *
   * @param selected the plans looked at
   * @param year whose targets are counted for a plan; null for all
   */
  static Figures of(Ledger ledger, List<PlanId> selected, @Nullable Integer year, LocalDate today) {
    var plans = ledger.plans();
    List<Plan> chosen = plans.stream().filter(plan -> selected.contains(plan.id())).toList();
    return new Figures(
        plans.stream().map(plan -> PlanCounts.of(ledger, plan, year)).toList(),
        YearStates.of(ledger, chosen),
        Loads.sections(ledger, chosen),
        Loads.departments(ledger, chosen),
        Agenda.of(ledger, chosen, today),
        LightFigures.of(ledger, chosen, today));
  }

  int sum(ToIntFunction<PlanCounts> count) {
    return plans.stream().mapToInt(count).sum();
  }
}
