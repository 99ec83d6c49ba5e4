package org.taizhang.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlanId;
import org.taizhang.model.YearSpan;

/**
 * What of a ledger a briefing speaks of, and on which paper.
 *
 * @param plans in the order in which they are printed
 * @param years only what concerns these; null for all years
 * @param departments only what these lead, answer for or support, by name; empty for all
 * @param search only projects that speak of this in name or content; blank for all
 */
public record BriefingChoice(
    List<PlanId> plans,
    @Nullable YearSpan years,
    List<String> departments,
    String search,
    PaperOptions paper) {
  public BriefingChoice {
    plans = List.copyOf(plans);
    departments = List.copyOf(departments);
  }
}
