package org.taizhang.model.pace;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Target;
import org.taizhang.model.YearSpan;

/**
 * The days over which a target is worked on, both ends included.
 *
 * @param last the last day on which it can be met
 */
public record DaySpan(LocalDate first, LocalDate last) {
  /**
   * Both ends as given.
   *
   * @throws IllegalArgumentException when the last day comes before the first
   */
  public DaySpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("days end before they begin: " + first + "/" + last);
    }
  }

  /** From the start of its first year to its due date or else the end of its last year. */
  public static DaySpan of(Target target) {
    return of(target.years(), null, target.due());
  }

  /**
   * What is due before it starts has one day only, the due date.
   *
   * @param start null for the start of the first year
   * @param due null for the end of the last year
   */
  public static DaySpan of(YearSpan years, @Nullable LocalDate start, @Nullable LocalDate due) {
    LocalDate first = start == null ? LocalDate.of(years.first(), Month.JANUARY, 1) : start;
    LocalDate last = due == null ? LocalDate.of(years.last(), Month.DECEMBER, 31) : due;
    return new DaySpan(last.isBefore(first) ? last : first, last);
  }

  /** At least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How many days lie in both; 0 for none. */
  long common(DaySpan other) {
    LocalDate from = first.isAfter(other.first) ? first : other.first;
    LocalDate to = last.isBefore(other.last) ? last : other.last;
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }
}
