package org.taizhang.app.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.app.kit.WholeFile;
import org.taizhang.model.YearSpan;

/**
 * The form for offices that have no document: its heads are locked, everything else can be filled
 * in, and what is filled in is read as any other workbook.
 */
public final class PlanForm {
  /** A plan for more years would not fit on a screen. */
  public static final int MOST_YEARS = 10;

  /** As three-year plans run. */
  private static final int USUAL_YEARS = 3;

  private static final String NAME = "方案";
  private static final int ROWS = 500;
  private static final int HEAD = 5;
  private static final int VALUES = 2;

  /** Guards against slips, not against people; without one the library writes a broken file. */
  private static final String PASSWORD = "taizhang";

  private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
  private static final List<String> FACTS = List.of("方案名称", "发文单位", "文号", "成文日期");

  private final Worksheet page;
  private final List<FormColumn> columns;

  private PlanForm(Worksheet page, List<FormColumn> columns) {
    this.page = page;
    this.columns = columns;
  }

  /** The years of a form for which nobody said any. */
  public static YearSpan usualYears(int first) {
    return new YearSpan(first, first + USUAL_YEARS - 1);
  }

  /**
   * Writes the form into a file, which is then either as it was or complete.
   *
   * @param years at most {@value #MOST_YEARS}, a column each
   * @throws UncheckedIOException when the file cannot be written
   */
  public static void write(YearSpan years, Path file) {
    WholeFile.write(file, out -> write(years, out));
  }

  /** Writes the form; the stream stays open. */
  public static void write(YearSpan years, OutputStream out) {
    try {
      Workbook book = new Workbook(out, "Taizhang", "1.0");
      book.setGlobalDefaultFont(Looks.FONT, Looks.SIZE);
      Worksheet page = book.newWorksheet(NAME);
      Range times = FormHelp.write(book.newWorksheet(FormHelp.NAME), years);
      new PlanForm(page, FormColumn.of(years)).write(times);
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Range times) {
    facts();
    heads();
    example();
    rows(times);
    page.freezePane(3, HEAD + 1);
    page.pageOrientation("landscape");
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.protect(
        PASSWORD,
        SheetProtectionOption.SHEET,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.INSERT_COLUMNS);
  }

  private void facts() {
    int last = columns.size() - 1;
    for (int row = 0; row < FACTS.size(); row++) {
      page.value(row, 0, FACTS.get(row));
      page.range(row, 0, row, VALUES - 1).merge();
      var label = page.range(row, 0, row, VALUES - 1).style();
      Looks.head(label);
      label.set();
      var value = page.range(row, VALUES, row, last).style();
      Looks.cell(value);
      value.protectionOption(ProtectionOption.LOCKED, false);
      value.format(FACTS.get(row).equals("成文日期") ? DATE : "@").set();
      page.range(row, VALUES, row, last).merge();
      page.rowHeight(row, 22);
    }
  }

  private void heads() {
    for (int column = 0; column < columns.size(); column++) {
      page.value(HEAD, column, columns.get(column).head());
      page.width(column, columns.get(column).width());
    }
    var style = page.range(HEAD, 0, HEAD, columns.size() - 1).style();
    Looks.head(style);
    style.set();
    page.rowHeight(HEAD, 24);
  }

  private void example() {
    int row = HEAD + 1;
    for (int column = 0; column < columns.size(); column++) {
      page.value(row, column, columns.get(column).example());
    }
    var style = page.range(row, 0, row, columns.size() - 1).style();
    Looks.cell(style);
    style.italic().fontColor("5A616B").set();
    page.rowHeight(row, 32);
  }

  private void rows(Range times) {
    int first = HEAD + 2;
    int last = first + ROWS - 1;
    for (int column = 0; column < columns.size(); column++) {
      Range cells = page.range(first, column, last, column);
      var style = cells.style();
      Looks.cell(style);
      style.protectionOption(ProtectionOption.LOCKED, false);
      String head = columns.get(column).head();
      if (!head.equals(FormColumn.NUMBER)) {
        style.format("@");
      }
      style.set();
      if (head.equals(FormColumn.DUE)) {
        cells
            .validateWithList(times)
            .allowBlank(true)
            .errorTitle(FormColumn.DUE)
            .error("可以从列表中选，也可以自己写。")
            .showErrorMessage(false);
      }
    }
  }
}
