package org.taizhang.model.revise;

import java.util.UUID;
import java.util.function.Supplier;
import org.taizhang.model.Ledger;
import org.taizhang.model.ProjectId;
import org.taizhang.model.Target;
import org.taizhang.model.TargetId;
import org.taizhang.model.TargetState;
import org.taizhang.model.YearSpan;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Fields;
import org.taizhang.model.edit.Occasion;

/** Edits of the targets of a project, made against the ledger as it is. */
public final class TargetEdits {
  private TargetEdits() {}

  /** A target of which only the years are known. */
  public static Edit add(TargetId id, ProjectId project, YearSpan years) {
    return new Edit.Add(new Target(id, project, years, "", null, null, TargetState.NOT_STARTED));
  }

  /** Puts a target with its quantities under another project, of the same plan or another. */
  public static Edit.Together move(Ledger ledger, TargetId id, ProjectId to) {
    Steps steps = new Steps(ledger);
    Relocation.target(steps, ledger.target(id), ledger.project(to));
    return steps.as(Occasion.MOVE);
  }

  /** Takes a target out with the quantities in its text. */
  public static Edit.Together remove(Ledger ledger, TargetId id) {
    Steps steps = new Steps(ledger);
    Removals.target(steps, id);
    return steps.as(Occasion.REMOVAL);
  }

  /**
   * Divides the text of a target at an offset into two targets of the same years; each number goes
   * where its words are.
   */
  public static Edit.Together splitAt(Ledger ledger, TargetId id, int offset, Supplier<UUID> ids) {
    Steps steps = new Steps(ledger);
    Target first = ledger.target(id);
    String kept = first.text().substring(0, offset).strip();
    String given = first.text().substring(offset).strip();
    Target second =
        new Target(
            new TargetId(ids.get()),
            first.project(),
            first.years(),
            given,
            first.due(),
            first.schedule(),
            Relocation.unnumbered(first.state()));
    steps.add(second);
    steps.change(first, Fields.TARGET_TEXT, kept);
    Relocation.of(steps, first).stream()
        .filter(quantity -> given.contains(quantity.text()) && !kept.contains(quantity.text()))
        .forEach(quantity -> steps.change(quantity, Fields.QUANTITY_TARGET, second.id()));
    return steps.as(Occasion.SPLIT);
  }

  /**
   * Divides a target over several years into one for each, the sentences as {@link YearShares}
   * says.
   */
  public static Edit.Together splitByYear(Ledger ledger, TargetId id, Supplier<UUID> ids) {
    Steps steps = new Steps(ledger);
    new YearShares(ledger.target(id)).divide(steps, ids);
    return steps.as(Occasion.SPLIT);
  }
}
