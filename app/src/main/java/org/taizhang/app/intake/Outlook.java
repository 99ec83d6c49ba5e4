package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.Project;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.edit.Refusal;
import org.taizhang.model.revise.PlanDifference;

/**
 * What would come of the differences that are ticked.
 *
 * @param refusal why the ledger does not take them; null when it does
 * @param crowded the projects that would have a number together, by number; without those that
 *     share one now
 */
record Outlook(Edit.Together edit, @Nullable Refusal refusal, Map<Integer, List<Project>> crowded) {

  /** Takes time where there are many: not in the window's thread. */
  static Outlook of(Comparison comparison, Set<PlanDifference> chosen) {
    var edit = comparison.compared().edit(chosen, comparison.byHand());
    return switch (comparison.ledger().apply(edit)) {
      case Outcome.Refused(Refusal refusal) -> new Outlook(edit, refusal, Map.of());
      case Outcome.Accepted(Ledger after) -> {
        var crowded = crowded(after, comparison.plan());
        crowded.keySet().removeAll(crowded(comparison.ledger(), comparison.plan()).keySet());
        yield new Outlook(edit, null, crowded);
      }
    };
  }

  private static Map<Integer, List<Project>> crowded(Ledger ledger, PlanId plan) {
    Map<Integer, List<Project>> all = new TreeMap<>();
    for (var project : ledger.projects(plan)) {
      all.computeIfAbsent(project.number(), number -> new ArrayList<>()).add(project);
    }
    all.values().removeIf(projects -> projects.size() < 2);
    return all;
  }
}
