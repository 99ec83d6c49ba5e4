package org.taizhang.model.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.model.Adjustment;
import org.taizhang.model.AdjustmentId;
import org.taizhang.model.Ledger;
import org.taizhang.model.Target;

/** Edits that end one wording of a target and begin another (调整). */
public final class Adjusting {
  private Adjusting() {}

  /**
   * Why a wording changes.
   *
   * @param on the day from which the new wording counts
   */
  public record Order(LocalDate on, String documentNumber, String reason) {}

  /**
   * Keeps the present wording and gives the target another one.
   *
   * @param after the target as it is to be; its state is left as it is
   */
  public static Edit.Together to(Ledger ledger, Target after, Order order, AdjustmentId id) {
    Target now = ledger.target(after.id());
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Edit.Add(
            new Adjustment(
                id,
                now.id(),
                ledger.adjustments(now.id()).size(),
                order.on(),
                order.documentNumber(),
                order.reason(),
                Adjustment.Former.of(now))));
    edits.addAll(Changes.of(now, Fields.TARGET_YEARS, after.years()));
    edits.addAll(Changes.of(now, Fields.TARGET_TEXT, after.text()));
    edits.addAll(Changes.of(now, Fields.TARGET_DUE, after.due()));
    edits.addAll(Changes.of(now, Fields.TARGET_SCHEDULE, after.schedule()));
    return new Edit.Together(Occasion.ADJUSTMENT, edits);
  }
}
