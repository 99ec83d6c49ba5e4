package org.taizhang.app.xlsx;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.taizhang.app.kit.Formulas;
import org.taizhang.app.page.PaperSize;
import org.taizhang.app.page.TableSheet;
import org.taizhang.app.page.table.Cell;
import org.taizhang.app.page.table.Column;
import org.taizhang.app.page.table.Column.Trait;
import org.taizhang.app.page.table.Table;
import org.taizhang.app.page.table.TableLayout;
import org.taizhang.app.page.table.TableStyle;
import org.taizhang.app.type.TextMetrics;

/** Writes one worksheet: what stands above the table, its heads, its rows. */
final class SheetWriter {
  private static final Pattern FIGURE = Pattern.compile("0|[1-9]\\d{0,8}");

  private static final double HIGHEST_ROW = 409;

  /** In a sheet of as many columns the middle is out of sight. */
  private static final int WIDE = 14;

  private static final int LONGEST_TEXT = 32_767;

  private final Worksheet page;
  private final TableSheet sheet;
  private final Table table;
  private final PaperSize size;
  private final TableLayout layout;
  private int line;

  SheetWriter(Worksheet page, TableSheet sheet, PaperSize size, TextMetrics metrics) {
    this.page = page;
    this.sheet = sheet;
    this.table = sheet.table();
    this.size = size;
    layout = new TableLayout(table, metrics, new TableStyle(Looks.SIZE), size.width() * 0.94, "");
  }

  void write() {
    above();
    int head = line;
    heads();
    page.repeatRows(head, line - 1);
    page.freezePane(named(), line);
    for (int row = 0; row < table.rows().size(); row++) {
      row(row);
    }
    columns();
    paper();
  }

  private void above() {
    int last = table.columns().size() - 1;
    for (var text : sheet.above()) {
      page.value(line, 0, text);
      var style = page.range(line, 0, line, last).style();
      style.horizontalAlignment(last < WIDE ? "center" : "left");
      style.verticalAlignment("center").wrapText(true);
      asText(style, text);
      if (line == 0) {
        style.bold().fontSize(16);
        page.rowHeight(line, 28);
      }
      style.set();
      if (last > 0) {
        page.range(line, 0, line, last).merge();
      }
      line++;
    }
  }

  private void heads() {
    boolean two = table.twoHeads();
    for (int column = 0; column < table.columns().size(); column++) {
      var head = table.columns().get(column);
      boolean under = !head.over().isEmpty();
      page.value(line, column, under ? head.over() : head.head());
      if (two) {
        page.value(line + 1, column, under ? head.head() : null);
      }
      int below = two ? line + 1 : line;
      var style = page.range(line, column, below, column).style();
      Looks.head(style);
      asText(style, head.head());
      asText(style, head.over());
      style.set();
      if (two && !under) {
        page.range(line, column, below, column).merge();
      }
    }
    if (two) {
      mergeCommonHeads();
    }
    line += two ? 2 : 1;
  }

  private void mergeCommonHeads() {
    var columns = table.columns();
    for (int first = 0; first < columns.size(); ) {
      int end = first + 1;
      while (end < columns.size() && shareHead(columns.get(first), columns.get(end))) {
        page.value(line, end, (String) null);
        end++;
      }
      if (end > first + 1) {
        page.range(line, first, line, end - 1).merge();
      }
      first = end;
    }
  }

  private static boolean shareHead(Column one, Column other) {
    return !one.over().isEmpty() && one.over().equals(other.over());
  }

  private void row(int row) {
    for (int column = 0; column < table.columns().size(); column++) {
      cell(row, column);
    }
    page.rowHeight(line, Math.min(HIGHEST_ROW, layout.rowHeight(row)));
    line++;
  }

  private void cell(int row, int column) {
    var shape = table.columns().get(column);
    var style = page.style(line, column);
    Looks.cell(style);
    if (shape.is(Trait.GROUPING)) {
      Looks.group(style);
    } else if (shape.is(Trait.CENTRED)) {
      style.horizontalAlignment("center");
    }
    if (table.rows().get(row).cells().get(column) instanceof Cell.Words words) {
      Looks.ink(style, words.ink());
      var text = words.text();
      if (FIGURE.matcher(text).matches()) {
        page.value(line, column, Integer.valueOf(text));
      } else if (!text.isEmpty()) {
        page.value(line, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        asText(style, text);
      }
    }
    style.set();
    int span = table.span(row, column);
    if (span > 1 && table.begin(row, column) == row) {
      page.range(line, column, line + span - 1, column).merge();
    }
  }

  /** A text cell is shown; marked as one it stays so when it is edited or copied on. */
  private static void asText(StyleSetter style, String text) {
    if (Formulas.isLikely(text)) {
      style.format("@");
    }
  }

  /** How many columns say what a row is about: they stay while the others move. */
  private int named() {
    int named = 0;
    for (int column = 0; column < table.columns().size(); column++) {
      if (table.columns().get(column).is(Trait.NAMING)) {
        named = column + 1;
      }
    }
    return named;
  }

  private void columns() {
    var widths = layout.widths();
    for (int column = 0; column < widths.size(); column++) {
      // a unit is half a Chinese character
      page.width(column, Math.min(250, widths.get(column) / Looks.SIZE * 2));
    }
  }

  private void paper() {
    page.pageOrientation(size.width() > size.height() ? "landscape" : "portrait");
    page.paperSize(
        switch (size) {
          case A3_LANDSCAPE -> org.dhatim.fastexcel.PaperSize.A3_PAPER;
          case A4_LANDSCAPE, A4_UPRIGHT -> org.dhatim.fastexcel.PaperSize.A4_PAPER;
        });
    page.setFitToPage(true);
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.footer("&P / &N", Position.CENTER);
  }
}
