package org.taizhang.seeds.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.ChineseNumerals;

/** Cells of the 序号 column: 1, 01, 1., （1）, 一. */
final class TableNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("[(]?(?<digits>\\d{1,3}|[一二三四五六七八九十百]{1,5})[)]?[.、]?");

  private TableNumbers() {}

  static boolean isNumber(String folded) {
    return value(folded) > 0;
  }

  /** The number, or 0 when the cell holds anything else. */
  static int value(String folded) {
    Matcher matcher = NUMBER.matcher(folded);
    if (!matcher.matches()) {
      return 0;
    }
    String digits = matcher.group("digits");
    return Character.isDigit(digits.charAt(0))
        ? Integer.parseInt(digits)
        : (int) ChineseNumerals.parse(digits).orElse(0);
  }
}
