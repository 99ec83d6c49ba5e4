package org.taizhang.seeds.source.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers as a Chinese Excel or WPS shows them: dates, percents, plain figures. */
final class ShownNumbers {
  /** Chinese characters need no quotes in a date, and the formatter would show them. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\p{ASCII}]*)\"");

  private static final String MONTH = "yyyy\"年\"m\"月\"";
  private static final String DAY = "m\"月\"d\"日\"";
  private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";

  /** Formats that have a number but no text in the file (ECMA-376, 18.8.30, zh-cn). */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, MONTH),
          Map.entry(28, DAY),
          Map.entry(29, DAY),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, DATE),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, MONTH),
          Map.entry(50, MONTH),
          Map.entry(51, DAY),
          Map.entry(52, MONTH),
          Map.entry(53, DAY),
          Map.entry(54, DAY),
          Map.entry(57, MONTH),
          Map.entry(58, DAY));

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean since1904;

  ShownNumbers(boolean since1904) {
    this.since1904 = since1904;
  }

  /**
   * The number as shown.
   *
   * @param index of the format
   * @param format as the file spells it; null when it only gives the index
   */
  String of(double value, int index, @Nullable String format) {
    String pattern = CHINESE.getOrDefault(index, format);
    if (pattern == null) {
      pattern = BuiltinFormats.getBuiltinFormat(index);
    }
    if (pattern == null) {
      pattern = "General";
    } else if (DateUtil.isADateFormat(index, pattern)) {
      pattern = QUOTED.matcher(pattern).replaceAll("$1");
    }
    return formatter.formatRawCellContents(value, index, pattern, since1904).strip();
  }
}
