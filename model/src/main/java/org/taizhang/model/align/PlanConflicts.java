package org.taizhang.model.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;

/**
 * Where plans of the same government say different figures about the same thing. One that says it
 * in several ways is left alone where any of them agrees: then nobody knows which are the same.
 */
public final class PlanConflicts {
  private PlanConflicts() {}

  /**
   * What plans say otherwise than the other plans of a ledger.
   *
   * @param coming plans of the ledger; what others say among themselves is not looked at
   */
  public static List<FigureConflict> of(Ledger ledger, List<PlanId> coming) {
    List<FigureConflict> found = new ArrayList<>();
    List<Plan> others = new ArrayList<>(ledger.plans());
    for (PlanId id : coming) {
      Plan plan = ledger.plan(id);
      others.remove(plan);
      others.forEach(other -> between(ledger, plan, other, found));
    }
    return found;
  }

  private static void between(Ledger ledger, Plan plan, Plan other, List<FigureConflict> found) {
    Territory here = Territory.of(plan);
    Territory there = Territory.of(other);
    if (here == null
        || there == null
        || !plan.years().meets(other.years())
        || !here.isThatOf(there)) {
      return;
    }
    Map<Object, List<Figure>> theirs = figures(ledger, other);
    figures(ledger, plan)
        .forEach((about, ours) -> {
          List<FigureConflict> pairs = new ArrayList<>();
          boolean agrees = false;
          for (Figure one : ours) {
            for (Figure same : theirs.getOrDefault(about, List.of())) {
              if (one.isDoneAs(same)) {
                pairs.add(new FigureConflict(one.number(), same.number(), one.years()));
                agrees |= !one.differsFrom(same);
              }
            }
          }
          if (!agrees) {
            pairs.stream().findFirst().ifPresent(found::add);
          }
        });
  }

  private static Map<Object, List<Figure>> figures(Ledger ledger, Plan plan) {
    Map<Object, List<Figure>> figures = new LinkedHashMap<>();
    Stream.concat(
            ledger.goals(plan.id()).stream(),
            ledger.projects(plan.id()).stream()
                .flatMap(project -> ledger.quantities(project.id()).stream()))
        .flatMap(number -> Figure.of(ledger, plan, number).stream())
        .forEach(one -> figures.computeIfAbsent(one.about(), _ -> new ArrayList<>()).add(one));
    return figures;
  }
}
