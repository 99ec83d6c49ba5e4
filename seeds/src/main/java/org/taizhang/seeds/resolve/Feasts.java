package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days of the year that plans name and that never move: 国庆节前 is the day before. 春节, 清明 and 中秋 move,
 * and every city has its own days for 中考.
 */
final class Feasts {
  private static final Pattern NAMED =
      Pattern.compile("(?<name>元旦|五一|六一|七一|八一|教师节|国庆|十一|高考)(?:国际)?(?:劳动|儿童|建党|建军)?节?(?:假期|长假)?");

  private Feasts() {}

  static @Nullable LocalDate day(CalendarTime time) {
    Matcher named = NAMED.matcher(time.rest());
    if (time.year() == 0 || !named.matches()) {
      return null;
    }
    int year = time.year();
    LocalDate day =
        switch (named.group("name")) {
          case "元旦" -> LocalDate.of(time.named() ? year : year + 1, 1, 1);
          case "五一" -> LocalDate.of(year, 5, 1);
          case "六一" -> LocalDate.of(year, 6, 1);
          case "七一" -> LocalDate.of(year, 7, 1);
          case "八一" -> LocalDate.of(year, 8, 1);
          case "教师节" -> LocalDate.of(year, 9, 10);
          case "高考" -> LocalDate.of(year, 6, 7);
          default -> LocalDate.of(year, 10, 1);
        };
    return time.before() ? day.minusDays(1) : day;
  }
}
