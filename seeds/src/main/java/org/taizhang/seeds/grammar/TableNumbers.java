package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.seeds.grammar.TableColumn.Kind;

/**
 * Cells of the 序号 column: 1, 01, 1., （1）, 一. Four digits and more are a year or a figure unless
 * they go on counting from the number above: 2024 below 2023 is the number of a row.
 */
final class TableNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("[(]?(?<digits>\\d{1,6}|[一二三四五六七八九十百]{1,5})[)]?[.、]?");
  private static final int LARGEST = 999;

  /** How many numbers may be left out where the count goes on. */
  private static final int WIDEST_GAP = 20;

  private TableNumbers() {}

  static boolean isNumber(String folded) {
    return value(folded, 0) > 0;
  }

  /** Whether the cell can hold a number where nothing but one can stand. */
  static boolean mayBeNumber(String folded) {
    return NUMBER.matcher(folded).matches();
  }

  /**
   * The number, or 0 when the cell holds anything else.
   *
   * @param before the number of the row above; 0 for none
   */
  static int value(String folded, int before) {
    int value = value(folded);
    boolean goesOn = before > 0 && value > before && value - before <= WIDEST_GAP;
    return value > LARGEST && !goesOn ? 0 : value;
  }

  private static int value(String folded) {
    Matcher matcher = NUMBER.matcher(folded);
    if (!matcher.matches()) {
      return 0;
    }
    String digits = matcher.group("digits");
    return Character.isDigit(digits.charAt(0))
        ? Integer.parseInt(digits)
        : (int) ChineseNumerals.parse(digits).orElse(0);
  }

  /** Says where the numbers of the rows leave one out or go back; 1 may begin anew. */
  static void check(List<TableColumn> columns, List<TableRow> rows, Findings findings) {
    int before = 0;
    int index = columns.stream().map(TableColumn::kind).toList().indexOf(Kind.NUMBER);
    for (TableRow row : index < 0 ? List.<TableRow>of() : rows) {
      int number = row.isLine() ? 0 : value(row.cells().get(index).folded(), before);
      if (number > 0 && before > 0 && number != before + 1 && number != 1) {
        findings.warn(
            "number.gap",
            null,
            row.at(),
            "序号从 " + before + " 跳到 " + number + "，可能有缺漏或重复。",
            String.valueOf(before),
            String.valueOf(number));
      }
      before = number > 0 ? number : before;
    }
  }
}
