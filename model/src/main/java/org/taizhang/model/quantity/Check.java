package org.taizhang.model.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.PlannedQuantity;
import org.taizhang.model.ProjectId;

/**
 * One total of a project held against its years.
 *
 * @param whole the total; null where only the years have it, or where it stands in words
 * @param words that say the total where no number does, as 所有学校; empty where they do not
 * @param years what the years promise, earliest first
 * @param sum of the years; null where they are not to be summed, or where there are none
 */
public record Check(
    ProjectId project,
    Verdict verdict,
    @Nullable PlannedQuantity whole,
    String words,
    List<PlannedQuantity> years,
    @Nullable Span sum) {
  public Check {
    years = List.copyOf(years);
  }

  /** Whether total and sum have at least one number in common. */
  public boolean touches() {
    return whole != null && sum != null && sum.touches(Span.of(whole.value()));
  }
}
