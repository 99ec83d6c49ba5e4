package org.taizhang.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.taizhang.model.Entity;
import org.taizhang.model.EntityId;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Target;
import org.taizhang.model.work.ReachedQuantities;

/** Edits that take a thing out with all that was recorded at it while it was worked on. */
public final class Removals {
  private Removals() {}

  /**
   * Takes out a thing of the ledger, its work entries and what reports say of it first. Anything
   * else that stands below it must be gone already.
   */
  public static List<Edit> of(Ledger ledger, EntityId id) {
    Entity entity = Objects.requireNonNull(ledger.find(id));
    List<Edit> edits = new ArrayList<>();
    if (entity instanceof Target target) {
      ledger.entries(target.id()).map(Edit.Remove::new).forEach(edits::add);
    }
    if (entity instanceof PlannedQuantity quantity) {
      forgetReached(ledger, quantity).forEach(edits::add);
    }
    edits.add(new Edit.Remove(entity));
    return edits;
  }

  private static Stream<Edit> forgetReached(Ledger ledger, PlannedQuantity quantity) {
    return quantity.project() == null
        ? Stream.empty()
        : ledger.targets(quantity.project()).stream()
            .flatMap(target -> ledger.reports(target.id()).stream())
            .flatMap(report ->
                Changes.of(
                    report,
                    WorkFields.REPORT_REACHED,
                    new ReachedQuantities(
                        report.reached().all().stream()
                            .filter(one -> !one.quantity().equals(quantity.id()))
                            .toList()))
                    .stream());
  }
}
