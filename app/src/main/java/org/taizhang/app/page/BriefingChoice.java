package org.taizhang.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.app.scene.MatrixSelection;
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
 */
public record BriefingChoice(
    List<PlanId> plans,
    @Nullable YearSpan years,
    List<String> departments,
    String search,
    MatrixSelection.Columns columns,
    PaperOptions paper) {
  public BriefingChoice {
    plans = List.copyOf(plans);
    departments = List.copyOf(departments);
  }

  /** Of departments only those that have something to do. */
  public BriefingChoice(
      List<PlanId> plans,
      @Nullable YearSpan years,
      List<String> departments,
      String search,
      PaperOptions paper) {
    this(plans, years, departments, search, MatrixSelection.Columns.ENGAGED, paper);
  }

  /** Everything the plans hold. */
  public static BriefingChoice of(List<PlanId> plans, PaperOptions paper) {
    return new BriefingChoice(plans, null, List.of(), "", MatrixSelection.Columns.ALL, paper);
  }

  /** What it lets through of all plans. */
  MatrixSelection selection() {
    return new MatrixSelection(plans, years, departments, search, columns);
  }

  /** What it lets through of one plan. */
  MatrixSelection within(PlanId plan) {
    return new MatrixSelection(List.of(plan), years, departments, search, columns);
  }
}
