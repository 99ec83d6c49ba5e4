package org.taizhang.seeds.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.ChineseNumerals;

/**
 * Words about time with their year taken off: 6月底 of 2025, 年底 of the year of the plan.
 *
 * @param rest folded, without blanks and quotation marks, and without 前
 * @param before whether 前 stood behind them
 * @param year that they speak of; 0 when that is not known
 * @param named whether the words name the year themselves
 */
record CalendarTime(String rest, boolean before, int year, boolean named) {
  private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern YEAR =
      Pattern.compile("^(?:(?<digits>20\\d{2})(?:[年./-]度?)?|(?<word>[今当本明])年度?)");
  private static final Pattern DAY = Pattern.compile(NUMBER + "[月./-]" + NUMBER + "[日号]?");
  private static final Pattern MONTH =
      Pattern.compile(NUMBER + "月?(?:份)?(?<part>底|末|内|初|上旬|上中旬|中旬|中下旬|下旬)?");
  private static final Pattern QUARTER =
      Pattern.compile("(?:第?(?<which>[一二三四1-4])季度|前(?<first>三)季度)(?<part>底|末|内)?");
  private static final Pattern END_OF_YEAR = Pattern.compile("年?(?:底|末|内)|岁末|全年|下半年(?:底|末|内)?");
  private static final Pattern MIDDLE = Pattern.compile("上半年(?:底|末|内)?|年中");

  static CalendarTime of(String core, boolean before, int known) {
    Matcher year = YEAR.matcher(core);
    if (!year.find()) {
      return new CalendarTime(core, before, known, false);
    }
    String rest = core.substring(year.end());
    if (year.group("digits") != null) {
      return new CalendarTime(rest, before, Integer.parseInt(year.group("digits")), true);
    }
    int next = known == 0 || !year.group("word").equals("明") ? 0 : 1;
    return new CalendarTime(rest, before, known + next, true);
  }

  /** The last day of the day, month, quarter, half or year that the words are; else null. */
  @Nullable LocalDate day() {
    if (year == 0) {
      return null;
    }
    if (rest.isEmpty()) {
      return named && !before ? LocalDate.of(year, 12, 31) : null;
    }
    Matcher day = DAY.matcher(rest);
    if (day.matches()) {
      return LocalDate.of(year, number(day.group(1)), number(day.group(2)));
    }
    Matcher month = MONTH.matcher(rest);
    if (month.matches() && (rest.indexOf('月') >= 0 || named)) {
      return isOpen(month) ? null : endOf(month.group("part"), number(month.group(1)));
    }
    Matcher quarter = QUARTER.matcher(rest);
    if (quarter.matches()) {
      String which = quarter.group("which") == null ? "三" : quarter.group("which");
      return isOpen(quarter) ? null : YearMonth.of(year, 3 * number(which)).atEndOfMonth();
    }
    if (MIDDLE.matcher(rest).matches()) {
      return LocalDate.of(year, 6, 30);
    }
    boolean end = END_OF_YEAR.matcher(rest).matches() && !(before && rest.equals("下半年"));
    return end ? LocalDate.of(year, 12, 31) : null;
  }

  /** 9月前 may mean before September or by its end. */
  private boolean isOpen(Matcher stretch) {
    return before && stretch.group("part") == null;
  }

  private LocalDate endOf(@Nullable String part, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return switch (part == null ? "" : part) {
      case "初", "上旬" -> whole.atDay(10);
      case "中旬", "上中旬" -> whole.atDay(20);
      default -> whole.atEndOfMonth();
    };
  }

  static int number(String digits) {
    char first = digits.charAt(0);
    return first >= '0' && first <= '9'
        ? Integer.parseInt(digits)
        : (int) ChineseNumerals.parse(digits).orElse(0);
  }
}
