package org.taizhang.model.pace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.TargetState;

/**
 * Where a target stands: all that its light depends on, but for rules and day.
 *
 * @param span its last day is the due date
 * @param reported percent that its department states; null for none
 * @param counted percent that its quantities come to, see {@link Attainment}; null for none
 * @param lastReport day of the newest report, of whatever period; null for none
 * @param inPeriod whether there is a report for the period that is looked at
 * @param started day of its first start; null while there was none
 * @param reds days as of which it was red before, in any order
 * @param override null where nobody set the light by hand
 */
public record Standing(
    DaySpan span,
    TargetState state,
    @Nullable Percent reported,
    @Nullable Percent counted,
    @Nullable LocalDate lastReport,
    boolean inPeriod,
    @Nullable LocalDate started,
    List<LocalDate> reds,
    @Nullable LightOverride override) {
  public Standing {
    reds = List.copyOf(reds);
  }

  /** What the department states, else what the quantities come to. */
  public Optional<Percent> reached() {
    return Optional.ofNullable(reported == null ? counted : reported);
  }

  /** Whether nothing shows that it had begun by the day. */
  boolean isIdle(LocalDate day) {
    return state == TargetState.NOT_STARTED && (started == null || started.isAfter(day));
  }

  Optional<LocalDate> lastRedBefore(LocalDate day) {
    return reds.stream().filter(red -> red.isBefore(day)).max(Comparator.naturalOrder());
  }
}
