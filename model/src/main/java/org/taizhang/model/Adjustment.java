package org.taizhang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a target that an adjustment (调整) ended; the target itself has the one that follows
 * it.
 *
 * @param order among the adjustments of the target, from 0
 * @param on the day from which the new wording counts
 * @param documentNumber of the document that adjusts
 * @param former what the target said until then
 */
public record Adjustment(
    AdjustmentId id,
    TargetId target,
    int order,
    LocalDate on,
    String documentNumber,
    String reason,
    Former former)
    implements WorkEntry {

  /** A target's wording at one time. */
  public record Former(
      YearSpan years, String text, @Nullable LocalDate due, @Nullable Schedule schedule) {
    /** What a target says now. */
    public static Former of(Target target) {
      return new Former(target.years(), target.text(), target.due(), target.schedule());
    }
  }
}
