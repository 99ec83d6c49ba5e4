package org.taizhang.app.xlsx;

import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.app.xlsx.FormSheet.Column;
import org.taizhang.app.xlsx.FormSheet.Use;

/** What may be typed into the cells of a form. */
final class FormRules {
  private FormRules() {}

  static void write(Worksheet page, FormSheet form, int head) {
    if (form.rows().isEmpty()) {
      return;
    }
    for (int column = 0; column < form.columns().size(); column++) {
      Range cells = page.range(head + 1, column, head + form.rows().size(), column);
      String first = letters(column) + (head + 2);
      write(cells, first, form.columns().get(column));
    }
  }

  private static void write(Range cells, String first, Column column) {
    switch (column.use()) {
      case Use.Given _, Use.GivenBriefly _, Use.Words _, Use.Hidden _ -> {
        // Words may say anything, and what is given is locked.
      }
      case Use.Whole(int least, int most, String complaint) ->
          formula(
              cells,
              "AND(ISNUMBER(%1$s),%1$s>=%2$d,%3$d>=%1$s,%1$s=INT(%1$s))"
                  .formatted(first, least, most),
              column.head(),
              complaint);
      case Use.Amount(String complaint) ->
          formula(cells, "AND(ISNUMBER(%1$s),%1$s>=0)".formatted(first), column.head(), complaint);
      case Use.Choice(var words, String complaint) ->
          cells
              .validateWithListByFormula(
                  words.stream().collect(Collectors.joining(",", "\"", "\"")))
              .allowBlank(true)
              .errorStyle(DataValidationErrorStyle.STOP)
              .errorTitle(column.head())
              .error(complaint)
              .showErrorMessage(true);
    }
  }

  // the library writes a formula as it is, so that < would break the file
  private static void formula(Range cells, String formula, String head, String complaint) {
    cells
        .validateWithFormula(formula)
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle(head)
        .error(complaint)
        .showErrorMessage(true);
  }

  /** A, B, … Z, AA. */
  private static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + letters(column % 26);
  }
}
