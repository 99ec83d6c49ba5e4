package org.taizhang.app.exchange;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Target;

/** What a form shows of a target: changed later, the form answers another question. */
final class Wording {
  private Wording() {}

  static String sum(Ledger ledger, Target target) {
    List<Object> shown = new ArrayList<>();
    shown.add(String.valueOf(Entry.Words.of(target.text())));
    shown.add(target.years());
    shown.add(String.valueOf(target.due()));
    for (PlannedQuantity quantity : ledger.quantities(target.id())) {
      shown.add(quantity.id().value());
      shown.add(quantity.value());
    }
    return RowKey.sum(shown.toString());
  }
}
