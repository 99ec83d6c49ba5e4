package org.taizhang.seeds.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.model.text.Folding;

/**
 * A line of a document that gives its date: 2023年5月29日, 二〇二三年五月二十九日, with or without the signature
 * before it.
 *
 * @param before what stands before the date on the line, mostly empty
 */
public record DateLine(LocalDate date, String before) {
  private static final String HAN = "[〇零○O一二三四五六七八九十]";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<before>[^,。;]{0,40}?)[\\s(]*(?<year>\\d{4}|"
              + HAN
              + "{4})\\s*年\\s*(?<month>\\d{1,2}|"
              + HAN
              + "{1,2})\\s*月\\s*(?<day>\\d{1,2}|"
              + HAN
              + "{1,3})\\s*日[)\\s]*(?:印发|发布|公布)?\\s*");

  /** The date that the line is, or null. */
  public static @Nullable DateLine of(String line) {
    if (line.length() > 80 || line.indexOf('日') < 0) {
      return null;
    }
    Matcher matcher =
        SHAPE.matcher(Folding.folded(line).strip().replace('○', '〇').replace('O', '〇'));
    if (!matcher.matches()) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.of(
              number(matcher.group("year")),
              number(matcher.group("month")),
              number(matcher.group("day")));
      return new DateLine(date, line.strip().substring(0, matcher.end("before")).strip());
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int number(String digits) {
    char first = digits.charAt(0);
    return first >= '0' && first <= '9'
        ? Integer.parseInt(digits)
        : (int) ChineseNumerals.parse(digits).orElse(0);
  }
}
