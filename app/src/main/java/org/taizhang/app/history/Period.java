package org.taizhang.app.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that are looked at. */
enum Period {
  ALL,
  TODAY,
  WEEK,
  MONTH,
  /** From one day to another that the clerk chooses. */
  OWN;

  private static final int WEEK_DAYS = 7;
  private static final int MONTH_DAYS = 30;

  /** The first day; null for from the beginning. */
  @Nullable LocalDate since(LocalDate today, @Nullable LocalDate chosen) {
    return switch (this) {
      case ALL -> null;
      case TODAY -> today;
      case WEEK -> today.minusDays(WEEK_DAYS - 1);
      case MONTH -> today.minusDays(MONTH_DAYS - 1);
      case OWN -> chosen;
    };
  }

  /** The last day; null for to the end. */
  @Nullable LocalDate until(@Nullable LocalDate chosen) {
    return this == OWN ? chosen : null;
  }
}
