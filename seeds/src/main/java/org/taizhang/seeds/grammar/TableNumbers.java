package org.taizhang.seeds.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.model.text.ChineseNumerals;
import org.taizhang.seeds.grammar.TableColumn.Kind;

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

  /** Says where the numbers of the rows leave one out or go back; 1 may begin anew. */
  static void check(List<TableColumn> columns, List<TableRow> rows, Findings findings) {
    int before = 0;
    int index = columns.stream().map(TableColumn::kind).toList().indexOf(Kind.NUMBER);
    for (TableRow row : index < 0 ? List.<TableRow>of() : rows) {
      int number = row.isLine() ? 0 : value(row.cells().get(index).folded());
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
