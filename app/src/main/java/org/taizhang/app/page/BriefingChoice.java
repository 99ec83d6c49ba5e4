package org.taizhang.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixSelection;
import org.taizhang.app.scene.Units;
import org.taizhang.model.Ledger;
import org.taizhang.model.PlanId;
import org.taizhang.model.YearSpan;

/**
 * What of a ledger a briefing speaks of, and on which paper.
 *
 * @param plans in the order in which they are printed
 * @param years only what concerns these; null for all years
 * @param departments only what these lead, answer for or support, by name; empty for all
 * @param search only projects that speak of this in their name or a department's; blank for all
 * @param columns which departments have a column where departments are columns
 * @param units which units stand with the projects
 */
public record BriefingChoice(
    List<PlanId> plans,
    @Nullable YearSpan years,
    List<String> departments,
    String search,
    MatrixSelection.Columns columns,
    Units units,
    PaperOptions paper) {
  public BriefingChoice {
    plans = List.copyOf(plans);
    departments = List.copyOf(departments);
  }

  /** Of departments, as issued, only those that have something to do. */
  public BriefingChoice(
      List<PlanId> plans,
      @Nullable YearSpan years,
      List<String> departments,
      String search,
      PaperOptions paper) {
    this(plans, years, departments, search, MatrixSelection.Columns.ENGAGED, Units.ISSUED, paper);
  }

  /** Everything the plans hold, as issued. */
  public static BriefingChoice of(List<PlanId> plans, PaperOptions paper) {
    return new BriefingChoice(
        plans, null, List.of(), "", MatrixSelection.Columns.ALL, Units.ISSUED, paper);
  }

  /** The same with other units. */
  public BriefingChoice with(Units units) {
    return new BriefingChoice(plans, years, departments, search, columns, units, paper);
  }

  /**
   * The ledger with the units that are wanted, as of the day that is printed; as it is for what
   * always speaks of those of the day.
   */
  Ledger seen(Ledger ledger, BriefingKind kind) {
    return kind == BriefingKind.OUTSTANDING ? ledger : units.seen(ledger, paper.asOf());
  }

  /** What it lets through of all plans. */
  MatrixSelection selection() {
    return new MatrixSelection(plans, years, departments, search, columns, units);
  }

  /** What it lets through of one plan. */
  MatrixSelection within(PlanId plan) {
    return new MatrixSelection(List.of(plan), years, departments, search, columns, units);
  }
}
