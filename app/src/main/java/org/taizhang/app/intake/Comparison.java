package org.taizhang.app.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.app.kit.Messages;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.edit.Issued;
import org.taizhang.model.edit.Outcome;
import org.taizhang.model.revise.PlanComparison;
import org.taizhang.model.revise.PlanDifference;
import org.taizhang.seeds.Draft;
import org.taizhang.seeds.DraftEdits;

/**
 * A draft held against a plan of the ledger.
 *
 * @param ledger that holds the plan
 * @param byHand what the clerk corrected in the document, which does not say so
 */
record Comparison(
    Ledger ledger,
    PlanId plan,
    PlanComparison compared,
    List<DifferenceLine> lines,
    Set<PlanDifference> byHand) {
  private static final String ANY_CODE = "version";

  Comparison {
    lines = List.copyOf(lines);
    byHand = Set.copyOf(byHand);
  }

  /**
   * Where a comparison gets ids and history from.
   *
   * @param issued slow
   */
  record Sources(Supplier<UUID> ids, Supplier<Issued> issued) {}

  /**
   * A document that is to be a new version.
   *
   * @param draft with all corrections
   * @param read as it was read
   */
  record Version(Draft draft, Draft read) {}

  /** Takes time: not in the window's thread. */
  static Comparison of(
      Messages messages, Ledger ledger, PlanId plan, Version version, Sources sources) {
    var cautions = new Cautions(ledger, plan, sources.issued().get());
    var held = new Held(messages, ledger, plan, sources.ids(), cautions);
    var compared = held.against(version.draft());
    return version.draft().equals(version.read())
        ? compared
        : compared.besides(held.against(version.read().withYears(version.draft().years())));
  }

  /** The plan that drafts are held against. */
  private record Held(
      Messages messages, Ledger ledger, PlanId plan, Supplier<UUID> ids, Cautions cautions) {
    Comparison against(Draft draft) {
      var edit = DraftEdits.toEdit(draft, ANY_CODE, ids);
      if (!(Ledger.empty().apply(edit) instanceof Outcome.Accepted(Ledger version))) {
        throw new IllegalArgumentException("no ledger takes this draft: " + draft.title());
      }
      var id = version.plans().getFirst().id();
      var compared = new PlanComparison(ledger, plan, version, id);
      var words = new DifferenceWords(messages, ledger, version, cautions);
      return new Comparison(ledger, plan, compared, words.of(compared.differences()), Set.of());
    }
  }

  /** What the document as it was read does not say was put in by hand. */
  private Comparison besides(Comparison asRead) {
    Set<List<Object>> said = new HashSet<>();
    asRead.lines().forEach(line -> said.add(line.key()));
    Set<PlanDifference> own = new HashSet<>();
    lines.stream()
        .filter(line -> !said.contains(line.key()))
        .forEach(line -> own.addAll(line.differences()));
    return new Comparison(ledger, plan, compared, lines, own);
  }

  String title() {
    return ledger.plan(plan).title();
  }
}
