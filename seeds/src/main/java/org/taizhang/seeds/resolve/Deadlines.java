package org.taizhang.seeds.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.Recurrence;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;

/**
 * Last days in words: 2023年12月底前, 2024年6月30日, 年底前, 上半年, 秋季学期开学前, 9月开学前, 暑假期间, 国庆节前. What hangs on
 * the moon or on a school's own calendar (春节前, 寒假期间) has no day.
 */
public final class Deadlines {
  private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})[年./-]\\s*)?" + NUMBER + "[月./-]\\s*" + NUMBER + "日?");
  private static final Pattern MONTH =
      Pattern.compile("(?:(\\d{4})[年./-]\\s*)?" + NUMBER + "月?(?:份|底|末)?(?<third>上旬|中旬|下旬)?");
  private static final Pattern PART =
      Pattern.compile(
          "(?:到|至|截至)?(?:(\\d{4})年?|今年|当年|本年度?|年内|全年|年)?"
              + "(年?底|年?末|年中|上半年|下半年|第?[一二三四1-4]季度|全年|)(?:之?前|以前|完成)*");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{4})年|今年|当年)?(?<name>秋季?(?:学期)?开学|新学年开学|9月(?:份|1日)?开学|暑假(?:期间|结束)?|暑期|五一(?:劳动)?节?|六一(?:儿童)?节?|七一|教师节|国庆节?)");
  private static final Pattern PLAN_END =
      Pattern.compile("“?十([二三四五六])五”?(?:期|规划期?)?(?:间)?(?:末|结束|期末)");
  private static final Pattern RANGE = Pattern.compile("20\\d{2}年?[-—–~至到]+(20\\d{2})年?");

  private static final Pattern SIGNS = Pattern.compile("[\\s,;。、]");
  private static final Pattern PARTS = Pattern.compile("[,，;；、。\\n]");
  private static final Pattern FROM = Pattern.compile("^(?:力争|确保)?(?:到|至|截至|于|在)");
  private static final Pattern UNTIL = Pattern.compile("(?:之?前|以前|前?(?:基本|全面)?完成|止)*$");
  private static final Pattern NAMED_YEAR = Pattern.compile("(\\d{4})年");

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
    String folded = SIGNS.matcher(Folding.folded(words)).replaceAll("");
    String core = UNTIL.matcher(FROM.matcher(folded).replaceFirst("")).replaceFirst("");
    Matcher years = RANGE.matcher(core);
    if (years.matches()) {
      return LocalDate.of(Integer.parseInt(years.group(1)), 12, 31);
    }
    int range = Math.max(core.lastIndexOf('-'), core.lastIndexOf('—'));
    if (range > 0 && core.indexOf('月') >= 0) {
      String from = core.substring(0, range);
      Matcher named = NAMED_YEAR.matcher(from);
      return one(core.substring(range + 1), named.find() ? Integer.parseInt(named.group(1)) : year);
    }
    try {
      return exact(core, year);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable LocalDate exact(String core, int year) {
    Matcher day = DAY.matcher(core);
    if (day.matches()) {
      int in = year(day.group(1), year);
      return in == 0 ? null : LocalDate.of(in, number(day.group(2)), number(day.group(3)));
    }
    Matcher month = MONTH.matcher(core);
    if (month.matches() && (core.indexOf('月') >= 0 || month.group(1) != null)) {
      int in = year(month.group(1), year);
      return in == 0 ? null : endOf(month.group("third"), YearMonth.of(in, number(month.group(2))));
    }
    Matcher named = NAMED.matcher(core);
    if (named.matches()) {
      int in = year(named.group(1), year);
      return in == 0 ? null : before(named.group("name"), in);
    }
    Matcher end = PLAN_END.matcher(core);
    if (end.matches()) {
      return LocalDate.of(2005 + 5 * number(end.group(1)), 12, 31);
    }
    Matcher part = PART.matcher(core);
    if (!core.isEmpty() && part.matches()) {
      int in = year(part.group(1), year);
      return in == 0 ? null : endOf(part.group(2), in);
    }
    return null;
  }

  private static LocalDate endOf(@Nullable String third, YearMonth month) {
    if (third == null || third.equals("下旬")) {
      return month.atEndOfMonth();
    }
    return month.atDay(third.equals("上旬") ? 10 : 20);
  }

  /** Schools begin on 1 September; before a feast day is the day before. */
  private static LocalDate before(String name, int year) {
    return switch (name.substring(0, 2)) {
      case "五一" -> LocalDate.of(year, 4, 30);
      case "六一" -> LocalDate.of(year, 5, 31);
      case "七一" -> LocalDate.of(year, 6, 30);
      case "教师" -> LocalDate.of(year, 9, 9);
      case "国庆" -> LocalDate.of(year, 9, 30);
      default -> LocalDate.of(year, 8, 31);
    };
  }

  private static LocalDate endOf(String part, int year) {
    if (part.equals("上半年") || part.equals("年中")) {
      return LocalDate.of(year, 6, 30);
    }
    if (part.endsWith("季度")) {
      int quarter = number(part.replaceAll("[第季度]", ""));
      return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }
    return LocalDate.of(year, 12, 31);
  }

  private static int year(@Nullable String named, int known) {
    return named == null ? known : Integer.parseInt(named);
  }

  private static int number(String digits) {
    char first = digits.charAt(0);
    return first >= '0' && first <= '9'
        ? Integer.parseInt(digits)
        : (int) ChineseNumerals.parse(digits).orElse(0);
  }
}
