package org.taizhang.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.Plan;
import org.taizhang.model.text.Folding;

/**
 * Finds the plan a caller means: by its code, or by any part of its title that only one plan has.
 */
final class PlanChoice {
  private PlanChoice() {}

  /**
   * @throws CommandFailure when no plan or more than one fits; the sentence lists the plans there
   *     are
   */
  static Plan of(Ledger ledger, String wanted, Messages messages) {
    return of(ledger.plans(), wanted, messages);
  }

  /** The same among these plans. */
  static Plan of(List<Plan> plans, String wanted, Messages messages) {
    String folded = Folding.key(wanted);
    List<Plan> byCode =
        plans.stream().filter(plan -> Folding.key(plan.code()).equals(folded)).toList();
    List<Plan> found =
        byCode.isEmpty()
            ? plans.stream().filter(p -> Folding.key(p.title()).contains(folded)).toList()
            : byCode;
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (plans.isEmpty()) {
      throw CommandFailure.badInput(messages.text("command.plan.none", wanted));
    }
    throw CommandFailure.badInput(
        found.isEmpty()
            ? messages.text("command.plan.unknown", wanted, names(plans))
            : messages.text("command.plan.ambiguous", wanted, names(found)));
  }

  private static String names(List<Plan> plans) {
    return plans.stream()
        .map(plan -> plan.code() + "《" + plan.title() + "》")
        .collect(Collectors.joining("、"));
  }
}
