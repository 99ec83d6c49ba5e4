package org.taizhang.app.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.app.intake.DifferenceLine.Caution;
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
   * @param before the last document of the plan as it was read; slow
   */
  record Sources(Supplier<UUID> ids, Supplier<Issued> issued, Supplier<Optional<Draft>> before) {}

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
    var marked =
        version.draft().equals(version.read())
            ? compared
            : compared.besides(held.against(version.read().withYears(version.draft().years())));
    return sources.before().get().map(before -> marked.since(held.compare(before))).orElse(marked);
  }

  /** The plan that drafts are held against. */
  private record Held(
      Messages messages, Ledger ledger, PlanId plan, Supplier<UUID> ids, Cautions cautions) {
    Comparison against(Draft draft) {
      var version = ledgerOf(draft);
      var compared = compare(version);
      var words = new DifferenceWords(messages, ledger, version, cautions);
      return new Comparison(ledger, plan, compared, words.of(compared.differences()), Set.of());
    }

    /** In the years of the plan where the document itself names none. */
    PlanComparison compare(Draft before) {
      var years = ledger.plan(plan).years().years().boxed().toList();
      return compare(ledgerOf(before.years().isEmpty() ? before.withYears(years) : before));
    }

    private PlanComparison compare(Ledger version) {
      return new PlanComparison(ledger, plan, version, version.plans().getFirst().id());
    }

    private Ledger ledgerOf(Draft draft) {
      var edit = DraftEdits.toEdit(draft, ANY_CODE, ids);
      if (!(Ledger.empty().apply(edit) instanceof Outcome.Accepted(Ledger version))) {
        throw new IllegalArgumentException("no ledger takes this draft: " + draft.title());
      }
      return version;
    }
  }

  /** What the version before said just so, and the ledger does not, was left out knowingly. */
  private Comparison since(PlanComparison before) {
    var known = compared.sharedWith(before);
    List<DifferenceLine> fresh = new ArrayList<>();
    List<DifferenceLine> declined = new ArrayList<>();
    for (var line : lines) {
      if (line.caution() == Caution.NONE && known.containsAll(line.differences())) {
        declined.add(line.with(Caution.DECLINED));
      } else {
        fresh.add(line);
      }
    }
    fresh.addAll(declined);
    return new Comparison(ledger, plan, compared, fresh, byHand);
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
