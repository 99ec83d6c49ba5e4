package org.taizhang.seeds.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;

/** Last days in words: 2023年12月底前, 2024年6月30日, 年底前, 上半年, 秋学期开学前. */
public final class Deadlines {
  private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})[年./-]\\s*)?" + NUMBER + "[月./-]\\s*" + NUMBER + "日?");
  private static final Pattern MONTH =
      Pattern.compile("(?:(\\d{4})[年./-]\\s*)?" + NUMBER + "月?(?:份|底|末|中旬|上旬|下旬)?");
  private static final Pattern PART =
      Pattern.compile(
          "(?:到|至|截至)?(?:(\\d{4})年?|今年|当年|本年度?|年内|全年|年)?"
              + "(年?底|年?末|上半年|下半年|第?[一二三四1-4]季度|秋学期开学|全年|)(?:之?前|以前|完成)*");

  private Deadlines() {}

  /**
   * The last day meant, or null when the words give none.
   *
   * @param year what dates without a year belong to; 0 when that is not known
   */
  public static @Nullable LocalDate of(String words, int year) {
    String folded = Folding.folded(words).replaceAll("[\\s,;。、]", "");
    String core = folded.replaceFirst("^(?:到|至|截至|于)", "").replaceFirst("(?:之?前|以前|前?完成|止)*$", "");
    int range = Math.max(core.lastIndexOf('-'), core.lastIndexOf('—'));
    if (range > 0 && core.indexOf('月') >= 0) {
      String from = core.substring(0, range);
      Matcher named = Pattern.compile("(\\d{4})年").matcher(from);
      return of(core.substring(range + 1), named.find() ? Integer.parseInt(named.group(1)) : year);
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
      return in == 0 ? null : YearMonth.of(in, number(month.group(2))).atEndOfMonth();
    }
    Matcher part = PART.matcher(core);
    if (!core.isEmpty() && part.matches()) {
      int in = year(part.group(1), year);
      return in == 0 ? null : endOf(part.group(2), in);
    }
    return null;
  }

  private static LocalDate endOf(String part, int year) {
    if (part.equals("上半年")) {
      return LocalDate.of(year, 6, 30);
    }
    if (part.startsWith("秋学期")) {
      return LocalDate.of(year, 8, 31);
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
