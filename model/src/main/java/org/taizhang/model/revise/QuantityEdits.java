package org.taizhang.model.revise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.QuantityId;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;

/** Edits of the numbers a plan promises, made against the ledger as it is. */
public final class QuantityEdits {
  private QuantityEdits() {}

  /** New quantities behind those of the same project or plan, whatever orders they come with. */
  public static Edit.Together add(Ledger ledger, List<PlannedQuantity> quantities) {
    Steps steps = new Steps(ledger);
    for (PlannedQuantity quantity : quantities) {
      int last =
          together(steps.ledger(), quantity).stream()
              .mapToInt(PlannedQuantity::order)
              .max()
              .orElse(-1);
      steps.add(quantity.withOrder(last + 1));
    }
    return steps.as(Occasion.CORRECTION);
  }

  /** Makes the quantity read as wanted; without any part where it does already. */
  public static Edit.Together change(Ledger ledger, PlannedQuantity wanted) {
    Steps steps = new Steps(ledger);
    steps.change(wanted, Fields.QUANTITY_TARGET, wanted.target());
    steps.change(wanted, Fields.QUANTITY_YEAR, wanted.year());
    steps.change(wanted, Fields.QUANTITY_TEXT, wanted.text());
    steps.change(wanted, Fields.QUANTITY_VALUE, wanted.value());
    return steps.as(Occasion.CORRECTION);
  }

  /**
   * Puts a quantity before or behind the next one in the same text, without any part at the end.
   */
  public static Edit.Together shift(Ledger ledger, QuantityId id, int by) {
    Steps steps = new Steps(ledger);
    PlannedQuantity quantity = ledger.quantity(id);
    List<PlannedQuantity> order = new ArrayList<>(together(ledger, quantity));
    List<PlannedQuantity> siblings =
        order.stream().filter(q -> Objects.equals(q.target(), quantity.target())).toList();
    int place = siblings.indexOf(quantity) + by;
    if (place >= 0 && place < siblings.size()) {
      Collections.swap(order, order.indexOf(quantity), order.indexOf(siblings.get(place)));
      List<Integer> ranks = Ranks.rising(order.stream().map(PlannedQuantity::order).toList());
      for (int i = 0; i < order.size(); i++) {
        steps.change(order.get(i), Fields.QUANTITY_ORDER, ranks.get(i));
      }
    }
    return steps.as(Occasion.MOVE);
  }

  /** The quantities in one order with this one: those of its project, or the goals of its plan. */
  private static List<PlannedQuantity> together(Ledger ledger, PlannedQuantity quantity) {
    return quantity.project() == null
        ? ledger.goals(quantity.plan())
        : ledger.quantities(quantity.project());
  }
}
