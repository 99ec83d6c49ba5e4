package org.taizhang.app.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.app.kit.Formulas;
import org.taizhang.app.xlsx.FormSheet.Cell;
import org.taizhang.app.xlsx.FormSheet.Column;
import org.taizhang.app.xlsx.FormSheet.Use;

/**
 * Writes a form for A4 across. It guards against slips without a password, so that who has to sort
 * its rows can lift the guard.
 */
public final class FormWriter {
  /** Taken out again: the library knows no protection without one. */
  private static final String PASSWORD = "taizhang";

  private static final int LONGEST_TEXT = 32_767;
  private static final String GIVEN = "F3F5F8";
  private static final String CLOSED = "E4E7EC";
  private static final String HEAD_TO_FILL = "FFF3D6";

  private final Worksheet page;
  private final FormSheet form;
  private final int head;

  private FormWriter(Worksheet page, FormSheet form) {
    this.page = page;
    this.form = form;
    this.head = form.notes().size() + 1;
  }

  /** Writes the form; the stream stays open. */
  public static void write(FormSheet form, OutputStream out) {
    try {
      ByteArrayOutputStream locked = new ByteArrayOutputStream();
      // the library would write a version number of the form 1.0 and nothing else
      Workbook book = new Workbook(locked, "Taizhang", "1.0");
      book.setGlobalDefaultFont(Looks.FONT, Looks.SIZE);
      new FormWriter(book.newWorksheet(SheetNames.safe(form.name())), form).write();
      book.finish();
      Loosened.copy(locked.toByteArray(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    above();
    for (int column = 0; column < form.columns().size(); column++) {
      head(column);
      column(column);
    }
    for (int row = 0; row < form.rows().size(); row++) {
      page.rowHeight(head + 1 + row, FormHeights.of(form, form.rows().get(row)));
    }
    FormRules.write(page, form, head);
    page.rowHeight(head, 30);
    page.setAutoFilter(head, 0, head + Math.max(1, form.rows().size()), form.columns().size() - 1);
    page.freezePane(form.named(), head + 1);
    page.protect(
        PASSWORD,
        SheetProtectionOption.SHEET,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.INSERT_COLUMNS,
        SheetProtectionOption.FORMAT_CELLS);
    paper();
  }

  private void above() {
    int last = lastShown();
    for (int line = 0; line < head; line++) {
      String text = line == 0 ? form.title() : form.notes().get(line - 1);
      page.value(line, 0, text);
      page.rowHeight(line, line == 0 ? 30 : 18);
      var style = page.range(line, 0, line, last).style();
      style.verticalAlignment("center").horizontalAlignment("left");
      if (line == 0) {
        style.bold().fontSize(16);
      } else {
        style.fontColor("5A616B");
      }
      if (Formulas.isLikely(text)) {
        style.format("@");
      }
      style.set();
      page.range(line, 0, line, last).merge();
    }
  }

  private int lastShown() {
    int last = form.columns().size() - 1;
    while (last > 0 && form.columns().get(last).use() instanceof Use.Hidden) {
      last--;
    }
    return last;
  }

  private void head(int number) {
    Column column = form.columns().get(number);
    page.value(head, number, column.head());
    page.width(number, column.width());
    var style = page.range(head, number, head, number).style();
    Looks.cell(style);
    style.bold().horizontalAlignment("center").borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM);
    style.fillColor(isGiven(column.use()) ? GIVEN : HEAD_TO_FILL).set();
    if (column.use() instanceof Use.Hidden) {
      page.hideColumn(number);
    }
  }

  private static boolean isGiven(Use use) {
    return switch (use) {
      case Use.Given _, Use.GivenBriefly _, Use.Hidden _ -> true;
      case Use.Words _, Use.Whole _, Use.Amount _, Use.Choice _ -> false;
    };
  }

  private void column(int column) {
    for (int row = 0; row < form.rows().size(); row++) {
      cell(head + 1 + row, column, form.rows().get(row).get(column));
    }
  }

  private void cell(int line, int column, Cell cell) {
    Use use = form.columns().get(column).use();
    var style = page.style(line, column);
    Looks.cell(style);
    if (cell.number() != null) {
      page.value(line, column, cell.number());
    } else if (!cell.text().isEmpty()) {
      page.value(
          line, column, cell.text().substring(0, Math.min(LONGEST_TEXT, cell.text().length())));
    }
    if (!(use instanceof Use.Given || use instanceof Use.Words)) {
      style.horizontalAlignment("center");
    }
    if (use instanceof Use.Hidden) {
      // the one way not to run into the cells beside
      style.wrapText(false).horizontalAlignment("fill");
    }
    if (use instanceof Use.Words || Formulas.isLikely(cell.text())) {
      style.format("@");
    }
    if (cell.open()) {
      style.protectionOption(ProtectionOption.LOCKED, false);
    } else {
      style.fillColor(isGiven(use) ? GIVEN : CLOSED).fontColor("3D434B");
    }
    style.set();
  }

  private void paper() {
    page.repeatRows(head, head);
    page.pageOrientation("landscape");
    page.paperSize(PaperSize.A4_PAPER);
    page.leftMargin(0.4f);
    page.rightMargin(0.4f);
    page.topMargin(0.5f);
    page.bottomMargin(0.6f);
    page.setFitToPage(true);
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.footer("&P / &N", Position.CENTER);
  }
}
