package org.taizhang.persistence.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which copies of a ledger stay: all of the last two days, then the last one of each day for two
 * weeks, of each week for ten, of each month for three years; those made before something that
 * rewrites the ledger for three months; and always the newest. Ages are counted from the newest
 * copy when the clock stands before it.
 */
public final class Thinning {
  private static final int DAYS_OF_ALL = 2;
  private static final int DAYS = 14;
  private static final int WEEKS = 10;
  private static final int MONTHS = 36;
  private static final int DAYS_OF_TURNING_POINTS = 90;

  private Thinning() {}

  /** The copies that are no longer needed. */
  public static <C> List<C> dispensable(
      Collection<C> copies, Function<C, CopyName> name, Instant now, ZoneId zone) {
    List<C> newestFirst = copies.stream().sorted(Comparator.comparing(name).reversed()).toList();
    if (newestFirst.isEmpty()) {
      return List.of();
    }
    Instant newest = name.apply(newestFirst.getFirst()).made();
    LocalDate today = LocalDate.ofInstant(newest.isAfter(now) ? newest : now, zone);
    Set<Object> served = new HashSet<>();
    return newestFirst.stream()
        .filter(copy -> !copy.equals(newestFirst.getFirst()))
        .filter(copy -> !stays(name.apply(copy), today, zone, served))
        .toList();
  }

  private static boolean stays(CopyName copy, LocalDate today, ZoneId zone, Set<Object> served) {
    LocalDate day = LocalDate.ofInstant(copy.made(), zone);
    long age = ChronoUnit.DAYS.between(day, today);
    boolean firstOfDay = served.add(day);
    boolean firstOfWeek = served.add(week(day));
    boolean firstOfMonth = served.add(YearMonth.from(day));
    return age < DAYS_OF_ALL
        || (copy.occasion().isTurningPoint() && age < DAYS_OF_TURNING_POINTS)
        || (firstOfDay && age < DAYS)
        || (firstOfWeek && age < 7L * WEEKS)
        || (firstOfMonth && ChronoUnit.MONTHS.between(day, today) < MONTHS);
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
