package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days of the school year that are the same everywhere: it begins on 1 September and ends on 31
 * August, the summer holiday lies in July and August, and the second term is over when it begins.
 * The winter holiday goes with the Spring Festival, which goes with the moon: it has no day, nor
 * has the end of the first term or the beginning of the second.
 */
final class SchoolCalendar {
  private static final Pattern SUMMER = Pattern.compile("(?:暑假|暑期)(?<part>开始|期间|内|里|结束|末|结束之)?");
  private static final Pattern AUTUMN_BEGINS = Pattern.compile("(?:秋季?(?:学期)?|新学年|9月(?:份|1日)?)开学");
  private static final Pattern SECOND_TERM = Pattern.compile("(?:春季?学期|第二学期)(?:内|期间|末|期末|结束|底)?");
  private static final Pattern YEAR = Pattern.compile("本?学年(?:内|末|结束|底)?");
  private static final Pattern NAMED_YEAR =
      Pattern.compile("(?<first>20\\d{2})(?:[-—–~至](?:20)?\\d{2})?学年度?(?<rest>.*)");

  private SchoolCalendar() {}

  static @Nullable LocalDate day(CalendarTime time) {
    int year = time.year();
    if (year == 0) {
      return null;
    }
    Matcher summer = SUMMER.matcher(time.rest());
    if (summer.matches()) {
      String part = summer.group("part");
      boolean begins = time.before() && (part == null || part.equals("开始"));
      return begins ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 8, 31);
    }
    if (AUTUMN_BEGINS.matcher(time.rest()).matches() || YEAR.matcher(time.rest()).matches()) {
      return LocalDate.of(year, 8, 31);
    }
    return SECOND_TERM.matcher(time.rest()).matches() ? LocalDate.of(year, 6, 30) : null;
  }

  /** The end of 2024学年, 2024—2025学年 or its second term; null for other words. */
  static @Nullable LocalDate inNamedYear(String core) {
    Matcher named = NAMED_YEAR.matcher(core);
    if (!named.matches()) {
      return null;
    }
    int last = Integer.parseInt(named.group("first")) + 1;
    String rest = named.group("rest");
    return rest.isEmpty() || rest.matches("末|内|结束|底")
        ? LocalDate.of(last, 8, 31)
        : day(new CalendarTime(rest, false, last, true));
  }
}
