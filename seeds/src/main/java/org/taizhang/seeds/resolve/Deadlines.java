package org.taizhang.seeds.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Recurrence;
import org.taizhang.model.text.Folding;

/**
 * Last days in words: 2023年12月底前, 2024年6月30日, 年底前, 上半年, 秋季学期开学前, 暑假前, 国庆节前, “十四五”期间. A stretch of
 * time is over on its last day, and so is what is to be done during it. What hangs on the moon or
 * on a school's own calendar (春节前, 寒假前, 春季学期开学前, 学期末) has no day, nor has 前 after a whole month,
 * quarter or year, which may or may not count it.
 */
public final class Deadlines {
  private static final Pattern PARTS = Pattern.compile("[,，;；、。\\n]");
  private static final Pattern BLANKS = Pattern.compile("[\\s,;。、\"“”'‘’]");
  private static final Pattern OPENING =
      Pattern.compile("^(?:力争|确保|原则上|计划|预计|争取|应)*(?:到|截至|截止到?|至|于|在)?");
  private static final Pattern BEFORE = Pattern.compile("(?<time>.+?)(?:之前|以前|前)(?!后).*");
  private static final Pattern DONE = Pattern.compile("(?:(?:基本|全面|全部)?(?:完成|完工|建成|到位)|左右|为?止)+$");
  private static final Pattern YEARS = Pattern.compile("20\\d{2}年?[-—–~至到]+(?<last>20\\d{2})年?");
  private static final Pattern FROM_TO = Pattern.compile("(?<from>.+)[-—–~至到](?<to>.+)");
  private static final Pattern YEAR_INSIDE = Pattern.compile("(20\\d{2})年");
  private static final Pattern FIVE_YEARS =
      Pattern.compile("十(?<which>[二三四五六])五(?:规划)?(?:期间|时期|期内|期末|期间末|末|结束)");

  private Deadlines() {}

  /**
   * The last day meant, or null when the words give none; of several the last one that does.
   *
   * @param year what dates without a year belong to; 0 when that is not known
   */
  public static @Nullable LocalDate of(String words, int year) {
    Recurrence recurrence = Schedules.recurrence(words);
    if (recurrence != null && recurrence != Recurrence.CONTINUOUS) {
      return null;
    }
    LocalDate whole = one(words, year);
    if (whole != null) {
      return whole;
    }
    LocalDate last = null;
    for (String piece : PARTS.split(words)) {
      LocalDate day = one(piece, year);
      last = day != null ? day : last;
    }
    return last;
  }

  private static @Nullable LocalDate one(String words, int year) {
    String bare = BLANKS.matcher(PlanYears.digits(Folding.folded(words))).replaceAll("");
    String core = OPENING.matcher(bare).replaceFirst("");
    Matcher before = BEFORE.matcher(core);
    try {
      return before.matches()
          ? exact(before.group("time"), true, year)
          : exact(DONE.matcher(core).replaceFirst(""), false, year);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable LocalDate exact(String core, boolean before, int year) {
    Matcher years = YEARS.matcher(core);
    if (years.matches()) {
      return before ? null : LocalDate.of(Integer.parseInt(years.group("last")), 12, 31);
    }
    Matcher plan = FIVE_YEARS.matcher(core);
    if (plan.matches()) {
      return LocalDate.of(2005 + 5 * CalendarTime.number(plan.group("which")), 12, 31);
    }
    LocalDate ofSchool = SchoolCalendar.inNamedYear(core);
    if (ofSchool != null) {
      return ofSchool;
    }
    Matcher range = FROM_TO.matcher(core);
    if (core.indexOf('月') >= 0 && range.matches()) {
      Matcher named = YEAR_INSIDE.matcher(range.group("from"));
      int in = named.find() ? Integer.parseInt(named.group(1)) : year;
      return exact(range.group("to"), before, in);
    }
    CalendarTime time = CalendarTime.of(core, before, year);
    LocalDate day = time.day();
    day = day != null ? day : SchoolCalendar.day(time);
    return day != null ? day : Feasts.day(time);
  }
}
