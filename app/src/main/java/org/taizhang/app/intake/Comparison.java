package org.taizhang.app.intake;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.revise.PlanComparison;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;

/**
 * A draft held against a plan of the ledger.
 *
 * @param ledger that holds the plan
 */
record Comparison(Ledger ledger, PlanId plan, PlanComparison compared, List<DifferenceLine> lines) {
  private static final String ANY_CODE = "version";

  Comparison {
    lines = List.copyOf(lines);
  }

  /**
   * Where a comparison gets ids and history from.
   *
   * @param issued slow
   */
  record Sources(Supplier<UUID> ids, Supplier<Issued> issued) {}

  /** Takes time: not in the window's thread. */
  static Comparison of(
      Messages messages, Ledger ledger, PlanId plan, Draft draft, Sources sources) {
    var edit = DraftEdits.toEdit(draft, ANY_CODE, sources.ids());
    if (!(Ledger.empty().apply(edit) instanceof Outcome.Accepted(Ledger version))) {
      throw new IllegalArgumentException("no ledger takes this draft: " + draft.title());
    }
    var id = version.plans().getFirst().id();
    var compared = new PlanComparison(ledger, plan, version, id);
    var cautions = new Cautions(ledger, plan, sources.issued().get());
    var words = new DifferenceWords(messages, ledger, version, cautions);
    return new Comparison(ledger, plan, compared, words.of(compared.differences()));
  }

  String title() {
    return ledger.plan(plan).title();
  }
}
