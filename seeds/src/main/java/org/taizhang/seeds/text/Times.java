package org.taizhang.seeds.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.YearSpan;

/** Years and days: 2022, 2022—2024, 2024年3月5日. */
final class Times {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[—–－-](\\d{4}))?");
  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

  private Times() {}

  static String of(YearSpan years) {
    return years.isSingle() ? "" + years.first() : years.first() + "—" + years.last();
  }

  static String of(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Null when the words are no years at all. */
  static @Nullable YearSpan span(String words) {
    Matcher matcher = YEARS.matcher(words);
    if (!matcher.matches()) {
      return null;
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (last < first) {
      throw new Unreadable("年份“" + words + "”的末年早于首年");
    }
    return new YearSpan(first, last);
  }

  static YearSpan years(String words) {
    YearSpan years = span(words);
    if (years == null) {
      throw new Unreadable("“" + words + "”不是年份，应写作 2024 或者 2022—2024");
    }
    return years;
  }

  static LocalDate day(String words) {
    Matcher matcher = DAY.matcher(words);
    try {
      if (matcher.matches()) {
        return LocalDate.of(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)));
      }
    } catch (DateTimeException e) {
      throw new Unreadable("“" + words + "”不是日历上有的日期", e);
    }
    throw new Unreadable("“" + words + "”不是日期，应写作 2024年3月5日");
  }
}
