package org.taizhang.app.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.kit.Messages;
import org.taizhang.app.kit.YearWords;
import org.taizhang.model.Ledger;
import org.taizhang.model.Place;
import org.taizhang.model.Plan;
import org.taizhang.model.PlanId;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.Project;
import org.taizhang.model.align.FigureConflict;
import org.taizhang.model.align.PlanConflicts;
import org.taizhang.model.edit.Edit;
import org.taizhang.model.edit.Outcome;
import org.taizhang.seeds.Finding;
import org.taizhang.seeds.Severity;

/** What plans that come say otherwise than those that are there, as findings. */
public final class ConflictFindings {
  /** Stable, as those of the reader. */
  public static final String CODE = "plans.figure";

  private final Messages messages;
  private final QuantityWords quantities;
  private final YearWords years;

  public ConflictFindings(Messages messages) {
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
    this.years = new YearWords(messages);
  }

  /**
   * What the plans that an edit brings say otherwise than each other and than the plans of the
   * ledger; nothing where the ledger refuses the edit.
   */
  public List<Finding> of(Ledger ledger, Edit.Together edit) {
    return ledger.apply(edit) instanceof Outcome.Accepted(Ledger after)
        ? of(after, Brought.plans(edit))
        : List.of();
  }

  /**
   * What plans say otherwise than the others of their ledger.
   *
   * @param coming plans of the ledger
   */
  public List<Finding> of(Ledger ledger, List<PlanId> coming) {
    return PlanConflicts.of(ledger, coming).stream().map(conflict -> of(ledger, conflict)).toList();
  }

  private Finding of(Ledger ledger, FigureConflict conflict) {
    PlannedQuantity one = conflict.one();
    PlannedQuantity other = conflict.other();
    var project = project(ledger, one);
    Place at = project == null ? null : project.source();
    var words =
        List.of(
            years.of(conflict.years()),
            one.value().subject(),
            where(ledger, one),
            quantities.amount(one.value()),
            where(ledger, other),
            quantities.amount(other.value()));
    return new Finding(
        Severity.WARN,
        CODE,
        project == null ? null : project.number(),
        at == null ? null : at.line(),
        messages.text("conflict.figure", words.toArray()),
        words);
  }

  private String where(Ledger ledger, PlannedQuantity number) {
    Plan plan = ledger.plan(number.plan());
    var project = project(ledger, number);
    return project == null
        ? messages.text("conflict.goal", plan.title())
        : messages.text("conflict.item", plan.title(), project.number());
  }

  private static @Nullable Project project(Ledger ledger, PlannedQuantity number) {
    return number.project() == null ? null : ledger.project(number.project());
  }
}
